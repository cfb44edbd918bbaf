package org.safar.casework.vaultdesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie;
import org.junit.jupiter.api.Test;

class VaultCookieTest {

    @Test
    void overHttpsItTravelsByHttpsOnly() {
        assertThat(VaultCookie.holding("key", true).isSecure()).isTrue();
    }

    @Test
    void withoutHttpsABrowserTakesItAllTheSame() {
        assertThat(VaultCookie.holding("key", false).isSecure()).isFalse();
    }

    @Test
    void neitherAScriptNorAnotherSiteGetsIt() {
        var cookie = VaultCookie.holding("key", true);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.STRICT);
        assertThat(cookie.getMaxAge()).isEqualTo(NewCookie.DEFAULT_MAX_AGE);
    }
}
