package org.safar.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.safar.i18n.Language;

/// A text as a file, as it comes along with Safar and as it is exported:
/// `content/<kind>/<document>/<language>.md`.
///
/// @param text the whole file
public record SeedFile(DocumentKind kind, String document, Language language, String text) {

    /// @return SHA-256 of the file: tells whether the file has changed since it was imported
    String hash() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return path below the folder of all texts
    public String path() {
        return kind.word() + "/" + document + "/" + language.tag() + ".md";
    }
}
