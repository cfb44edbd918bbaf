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
        return builder().value(value).build();
    }

    /// @return what takes the cookie away
    NewCookie gone() {
        return builder().value("").maxAge(0).build();
    }

    private NewCookie.Builder builder() {
        return new NewCookie.Builder(VaultSessions.COOKIE)
                .path("/")
                .httpOnly(true)
                .secure(address.of("/").startsWith("https:"))
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
