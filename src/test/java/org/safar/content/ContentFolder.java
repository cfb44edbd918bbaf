package org.safar.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safar.i18n.Language;

/// The texts as they lie in the repository.
final class ContentFolder {

    private static final Path FOLDER = Path.of("i18n/content");

    private static final List<Read> FILES =
            SeedFiles.read().stream()
                    .map(seed ->
                            new Read(seed.kind(), seed.document(), seed.language(), seed.text()))
                    .toList();

    private ContentFolder() {}

    /// One file, read.
    record Read(DocumentKind kind, String document, Language language, String text) {

        TextFile file() {
            return TextFile.read(toString(), text);
        }

        Path path() {
            return FOLDER.resolve(kind.word()).resolve(document).resolve(language.tag() + ".md");
        }

        @Override
        public String toString() {
            return kind.word() + "/" + document + "/" + language.tag();
        }
    }

    static List<Read> files() {
        return FILES;
    }

    static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
