package org.safar.content.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safar.content.SeedFile;

/// Writes texts as one archive. The same texts are always the same bytes.
final class TextArchive {

    /// The first time that the format knows: a real one would make each export another file.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TextArchive() {}

    /// @param stream is left open
    static void write(List<SeedFile> files, OutputStream stream) throws IOException {
        var zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        for (var file : sorted(files)) {
            var entry = new ZipEntry(TextPlace.name(file));
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static List<SeedFile> sorted(List<SeedFile> files) {
        return files.stream().sorted(Comparator.comparing(TextPlace::name)).toList();
    }
}
