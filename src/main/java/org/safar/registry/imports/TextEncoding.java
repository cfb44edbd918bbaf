package org.safar.registry.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds out how the letters of a text file are written: UTF-8, UTF-16 with its mark, or the
/// Windows-1251 of older office programs.
final class TextEncoding {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    /// Of a hundred steps from letter to letter; in words hardly any leads from a small letter to a
    /// capital, in a text read with the wrong table many do.
    private static final int MOST_STEPS_UP = 5;

    private TextEncoding() {}

    /// @throws UnusableFileException when it is none of them, or no text at all
    static Charset of(Path file) throws IOException {
        var marked = marked(file);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isReadable(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (isReadable(file, CYRILLIC) && looksLikeWords(file)) {
            return CYRILLIC;
        }
        throw new UnusableFileException(FileFault.ENCODING, 0);
    }

    /// @return a reader that fails where the bytes are not of that encoding
    static Reader reader(Path file, Charset charset) throws IOException {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(Files.newInputStream(file), decoder);
    }

    private static Optional<Charset> marked(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var mark = stream.readNBytes(2);
            var isUtf16 =
                    mark.length == 2
                            && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
                                    || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
            return isUtf16 ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
        }
    }

    private static boolean isReadable(Path file, Charset charset) throws IOException {
        try (var reader = reader(file, charset)) {
            var buffer = new char[8192];
            for (var count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                for (var index = 0; index < count; index++) {
                    if (buffer[index] == 0) {
                        throw new UnusableFileException(FileFault.NOT_A_TABLE, 0);
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean looksLikeWords(Path file) throws IOException {
        try (var reader = reader(file, CYRILLIC)) {
            var text = new char[200_000];
            var length = Math.max(reader.read(text), 0);
            var steps = 0;
            var stepsUp = 0;
            for (var index = 1; index < length; index++) {
                if (Character.isLetter(text[index - 1]) && Character.isLetter(text[index])) {
                    steps++;
                    stepsUp +=
                            Character.isLowerCase(text[index - 1])
                                            && Character.isUpperCase(text[index])
                                    ? 1
                                    : 0;
                }
            }
            return stepsUp * 100L <= (long) steps * MOST_STEPS_UP;
        }
    }
}
