package org.safar.content.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.safar.content.WrittenText;

/// An archive beside what Safar has.
///
/// @param files in the order of kinds, documents and languages, the English text first
record TextComparison(List<ComparedFile> files) {

    /// @return what would be saved
    List<WrittenText> toSave() {
        return files.stream()
                .filter(ComparedFile::isToSave)
                .map(file -> Objects.requireNonNull(file.written()))
                .toList();
    }

    long count(ComparedFile.Standing standing) {
        return files.stream().filter(file -> file.standing() == standing).count();
    }

    /// @return names this comparison: whoever confirms another one has seen other differences
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                var base = file.written() == null ? "" : String.valueOf(file.written().base());
                var line = file.name() + " " + file.standing() + " " + base + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update(file.before().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
