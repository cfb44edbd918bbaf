package org.safar.content;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safar.i18n.Language;

/// The texts that come along with Safar, in the folder `content` of the class path.
final class SeedFiles {

    private static final String FOLDER = "content";

    private SeedFiles() {}

    /// @return all of them, sources before their translations
    /// @throws BadContentException when a file lies where none belongs
    static List<SeedFile> read() {
        var files = new ArrayList<SeedFile>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> files.addAll(in(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(
                Comparator.comparing(SeedFile::kind)
                        .thenComparing(SeedFile::document)
                        .thenComparing(SeedFile::language));
        return files;
    }

    private static List<SeedFile> in(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".md"))
                    .map(path -> read(folder.relativize(path).toString(), path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeedFile read(String name, Path path) {
        var parts = name.replace('\\', '/').split("/");
        if (parts.length != 3) {
            throw new BadContentException(name, "it is not <kind>/<document>/<language>.md");
        }
        try {
            return new SeedFile(
                    DocumentKind.ofWord(parts[0])
                            .orElseThrow(() -> new BadContentException(name, "unknown kind")),
                    parts[1],
                    Language.ofTag(parts[2].replaceFirst("\\.md$", ""))
                            .orElseThrow(() -> new BadContentException(name, "unknown language")),
                    Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
