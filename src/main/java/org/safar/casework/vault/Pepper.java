package org.safar.casework.vault;

import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A secret of the installation that is not in the database: whoever has only the database, or a
/// copy of it, cannot try out receipts and passphrases.
@ApplicationScoped
public class Pepper {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final Optional<String> pepper;

    Pepper(@ConfigProperty(name = "safar.vault.pepper") Optional<String> pepper) {
        this.pepper = pepper;
    }

    /// @return whether the installation has one; without it no requests are taken
    public boolean isThere() {
        return pepper.isPresent();
    }

    /// @param purpose what it is used for: each use has a secret of its own
    /// @return 32 bytes
    public byte[] secret(String purpose) {
        return derive(pepper.orElseThrow(), purpose);
    }

    /// @return the HMAC of a text, under a secret of that purpose
    public byte[] hmac(String purpose, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret(purpose), HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC is available", e);
        }
    }

    /// @param secret a text that nobody can guess
    /// @return 32 bytes made from it for that purpose alone
    public static byte[] derive(String secret, String purpose) {
        try {
            return Hkdf.computeHkdf(
                    HMAC,
                    secret.getBytes(StandardCharsets.UTF_8),
                    new byte[0],
                    ("safar " + purpose).getBytes(StandardCharsets.UTF_8),
                    BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HKDF is available", e);
        }
    }
}
