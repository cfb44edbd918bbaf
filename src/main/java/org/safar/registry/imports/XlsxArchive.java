package org.safar.registry.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks through the archive that a workbook is, before anything reads it.
///
/// Whatever the archive says of its sizes is not believed: every part is unpacked once, counted and
/// thrown away.
final class XlsxArchive {

    private static final int MOST_PARTS = 2_000;

    /// Bytes of all parts together. A list of half a million rows has about 300 million.
    private static final long LARGEST = 600_000_000;

    /// Bytes of the texts that are kept in memory while reading.
    private static final long LARGEST_TEXTS = 80_000_000;

    /// Bytes without a tag between them: one cell.
    private static final int LONGEST_RUN = 6 * ListFile.LONGEST_CELL;

    /// What a workbook of that size may be packed by; a list comes to about 10.
    private static final int MOST_PACKED = 150;

    private static final long SMALL = 10_000_000;

    private long total;

    private XlsxArchive() {}

    /// @throws UnusableFileException when it should not be read
    static void check(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                throw new UnusableFileException(FileFault.UNPACKS_TOO_LARGE, 0);
            }
            if (archive.getEntry("xl/workbook.xml") == null) {
                throw new UnusableFileException(FileFault.NOT_A_TABLE, 0);
            }
            var check = new XlsxArchive();
            for (var parts = archive.entries(); parts.hasMoreElements(); ) {
                check.part(archive, parts.nextElement());
            }
        } catch (IOException e) {
            throw new UnusableFileException(FileFault.DAMAGED, e);
        }
    }

    private void part(ZipFile archive, ZipEntry part) throws IOException {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
            throw new UnusableFileException(FileFault.MACROS, 0);
        }
        var isXml = name.endsWith(".xml");
        var largest = name.endsWith("sharedstrings.xml") ? LARGEST_TEXTS : LARGEST;
        var size = 0L;
        var run = 0;
        try (var stream = archive.getInputStream(part)) {
            var buffer = new byte[64 * 1024];
            for (var count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                if (size == 0 && isXml) {
                    refuseDefinitions(buffer, count);
                }
                size += count;
                total += count;
                if (total > LARGEST || size > largest || isBomb(part, size)) {
                    throw new UnusableFileException(FileFault.UNPACKS_TOO_LARGE, 0);
                }
                run = isXml ? longestRun(buffer, count, run) : 0;
            }
        }
    }

    private static boolean isBomb(ZipEntry part, long size) {
        return size > SMALL
                && part.getCompressedSize() > 0
                && size / part.getCompressedSize() > MOST_PACKED;
    }

    /// Definitions of entities can make a few bytes unfold without end.
    private static void refuseDefinitions(byte[] buffer, int count) {
        var start = new String(buffer, 0, Math.min(count, 2_000), StandardCharsets.ISO_8859_1);
        if (start.contains("<!DOCTYPE")) {
            throw new UnusableFileException(FileFault.NOT_A_TABLE, 0);
        }
    }

    private static int longestRun(byte[] buffer, int count, int before) {
        var run = before;
        for (var index = 0; index < count; index++) {
            run = buffer[index] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new UnusableFileException(FileFault.CELL_TOO_LONG, 0);
            }
        }
        return run;
    }
}
