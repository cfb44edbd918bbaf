package org.safar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/// Searches files for a word, in every way in which it may lie there: as bytes, as a Java string,
/// and as base64.
final class Canaries {

    private static final int WINDOW = 64 * 1024 * 1024;

    private Canaries() {}

    /// @return the files below these folders, and these files, that hold one of the words
    static List<Path> filesWith(List<String> words, Path... places) {
        var needles = words.stream().flatMap(Canaries::spellings).toList();
        var found = new ArrayList<Path>();
        for (var place : places) {
            try (var files = Files.walk(place)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> holds(file, needles))
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static Stream<byte[]> spellings(String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                Stream.of(
                        bytes,
                        word.getBytes(StandardCharsets.UTF_16LE),
                        word.getBytes(StandardCharsets.UTF_16BE)),
                Stream.of(0, 1, 2).map(offset -> base64(bytes, offset)));
    }

    /// What does not depend on what stands before and after it.
    private static byte[] base64(byte[] bytes, int offset) {
        var padded = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, padded, offset, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(padded);
        var from = offset == 0 ? 0 : offset + 1;
        return text.substring(from, text.length() - 1).getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean holds(Path file, List<byte[]> needles) {
        var longest = needles.stream().mapToInt(needle -> needle.length).max().orElse(0);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (var start = 0L; start < channel.size(); start += WINDOW) {
                var length = Math.min(WINDOW + (long) longest, channel.size() - start);
                var bytes = new byte[(int) length];
                channel.read(ByteBuffer.wrap(bytes), start);
                for (var needle : needles) {
                    if (holds(bytes, needle)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            // A file of a running database that went meanwhile.
            return false;
        }
    }

    private static boolean holds(byte[] bytes, byte[] needle) {
        for (var index = 0; index <= bytes.length - needle.length; index++) {
            if (bytes[index] == needle[0] && matches(bytes, index, needle)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int start, byte[] needle) {
        for (var index = 1; index < needle.length; index++) {
            if (bytes[start + index] != needle[index]) {
                return false;
            }
        }
        return true;
    }
}
