package org.safar.casework.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/// What stands on the sheet of paper with which a vault is opened when everybody has forgotten
/// their passphrase: 130 bits by chance, in groups of letters and digits.
///
/// @param text for example `7KQM-…`; six groups and a half
public record RecoveryCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode create() {
        var text = new StringBuilder();
        for (var index = 0; index < LENGTH; index++) {
            if (index > 0 && index % GROUP == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new RecoveryCode(text.toString());
    }

    /// @return what a key is made from: the same for every way to type the code
    byte[] secret() {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
