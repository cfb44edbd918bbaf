package org.safar.casework.vaultdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.safar.casework.vault.VaultSessions;
import org.safar.web.PublicAddress;

/// Makes the cookie that opens a vault: no script reads it, no other site sends it, and it goes
/// when the browser is closed.
@ApplicationScoped
class VaultCookie {

    private final PublicAddress address;

    VaultCookie(PublicAddress address) {
        this.address = address;
    }

    /// @param value what opens the vault
    NewCookie holding(String value) {
        return holding(value, isSecure());
    }

    /// @param secure whether it travels by https only
    static NewCookie holding(String value, boolean secure) {
        return builder(secure).value(value).build();
    }

    /// @return what takes the cookie away
    NewCookie gone() {
        return builder(isSecure()).value("").maxAge(0).build();
    }

    private boolean isSecure() {
        return address.of("/").startsWith("https:");
    }

    private static NewCookie.Builder builder(boolean secure) {
        return new NewCookie.Builder(VaultSessions.COOKIE)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
