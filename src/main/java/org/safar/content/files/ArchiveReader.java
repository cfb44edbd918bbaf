package org.safar.content.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks an archive in memory, as far as an archive of texts goes. What it says about its own
/// size is not believed: bytes are counted while they are unpacked.
final class ArchiveReader {

    /// Bytes of a packed archive. All texts that came along have 2 MB.
    static final int MOST_PACKED = 16 * 1024 * 1024;

    /// Bytes of one file. The longest text has 15 KB.
    static final int LONGEST_FILE = 256 * 1024;

    /// Bytes of all files together.
    static final int MOST_UNPACKED = 48 * 1024 * 1024;

    /// Files. Seven languages of 145 documents are 1,015.
    static final int MOST_FILES = 10_000;

    private final List<ArchivedFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private ArchiveReader() {}

    /// @return the files in their order, without folders
    /// @throws UnusableArchiveException when it is none, or an attack
    static List<ArchivedFile> read(byte[] archive) throws UnusableArchiveException {
        if (archive.length > MOST_PACKED) {
            throw new UnusableArchiveException(ArchiveFault.TOO_LARGE);
        }
        var reader = new ArchiveReader();
        reader.unpack(archive);
        return reader.files;
    }

    private void unpack(byte[] archive) throws UnusableArchiveException {
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableArchiveException(ArchiveFault.DAMAGED);
        }
        if (names.isEmpty()) {
            throw new UnusableArchiveException(ArchiveFault.NO_ARCHIVE);
        }
    }

    private void take(ZipEntry entry, ZipInputStream zip)
            throws IOException, UnusableArchiveException {
        var name = entry.getName();
        if (leavesFolder(name)) {
            throw new UnusableArchiveException(ArchiveFault.LEAVES_FOLDER);
        }
        if (!names.add(name)) {
            throw new UnusableArchiveException(ArchiveFault.TWICE);
        }
        if (names.size() > MOST_FILES) {
            throw new UnusableArchiveException(ArchiveFault.TOO_MANY);
        }
        // A folder too: what it holds would be unpacked only to be skipped.
        var bytes = zip.readNBytes(LONGEST_FILE + 1);
        unpacked += bytes.length;
        if (bytes.length > LONGEST_FILE || unpacked > MOST_UNPACKED) {
            throw new UnusableArchiveException(ArchiveFault.TOO_LARGE);
        }
        if (!entry.isDirectory()) {
            files.add(new ArchivedFile(name, bytes));
        }
    }

    private static boolean leavesFolder(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/")).contains("..");
    }
}
