package org.safar.content.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A file of an archive that somebody sent.
///
/// @param name as it stands in the archive
/// @param bytes unpacked
record ArchivedFile(String name, byte[] bytes) {

    /// @return its letters, empty when it is no text in UTF-8
    Optional<String> text() {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            // PostgreSQL keeps no such letter.
            return Optional.of(text.toString()).filter(letters -> letters.indexOf('\0') < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
