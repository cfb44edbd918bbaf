package org.safar.casework.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What stands in a JPEG in front of its pixels. Reading it takes no memory.
///
/// @param width in pixels, as stored
/// @param height in pixels, as stored
/// @param coefficients bytes that the library needs beside the heap; 0 when it decodes row by row
/// @param orientation how the camera was held
/// @param length of the file once [#read] has taken its metadata out
record JpegHeader(int width, int height, long coefficients, Orientation orientation, int length) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final byte FILLING = (byte) 0xFF;

    private static final byte[] EXIF_START = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION_TAG = 0x0112;

    /// Reads the header, and takes every comment and all metadata out of the array on the way: the
    /// decoder never sees them.
    ///
    /// @param file changed in place; only its first [#length] bytes count afterwards
    static JpegHeader read(byte[] file) throws RefusedFileException {
        var from = 2;
        var to = 2;
        var frame = new Frame(0, 0, 0, 0, false);
        var orientation = Orientation.UPRIGHT;
        while (true) {
            from = withoutFilling(file, from);
            var marker = marker(file, from);
            var end = from + 2 + word(file, from + 2);
            if (end > file.length || end < from + 4) {
                throw new RefusedFileException(AttachmentFault.DAMAGED);
            }
            if (isFrame(marker)) {
                frame = Frame.read(file, from + 4, end, marker);
            }
            if (marker == EXIF) {
                orientation = orientation(Arrays.copyOfRange(file, from + 4, end), orientation);
            }
            if (marker == START_OF_SCAN) {
                var coefficients = frame.coefficients(file[from + 4] & 0xFF);
                System.arraycopy(file, from, file, to, file.length - from);
                var length = to + file.length - from;
                return new JpegHeader(frame.width, frame.height, coefficients, orientation, length);
            }
            if (!isMetadata(marker)) {
                System.arraycopy(file, from, file, to, end - from);
                to += end - from;
            }
            from = end;
        }
    }

    private record Frame(int width, int height, int components, int blocks, boolean progressive) {

        static Frame read(byte[] file, int start, int end, int marker) throws RefusedFileException {
            if (end - start < 6 || end - start < 6 + 3 * (file[start + 5] & 0xFF)) {
                throw new RefusedFileException(AttachmentFault.DAMAGED);
            }
            var components = file[start + 5] & 0xFF;
            var most = 1;
            var sum = 0;
            for (var i = 0; i < components; i++) {
                var sampling = file[start + 7 + 3 * i] & 0xFF;
                var blocks = (sampling >> 4) * (sampling & 0xF);
                most = Math.max(most, blocks);
                sum += blocks;
            }
            // Blocks per component, in hundredths of the pixels.
            var share = 100 * sum / most;
            var progressive = (marker & 3) == 2;
            return new Frame(
                    word(file, start + 3), word(file, start + 1), components, share, progressive);
        }

        /// A picture in several scans is held whole, two bytes for each coefficient.
        long coefficients(int componentsOfFirstScan) {
            var severalScans = progressive || componentsOfFirstScan < components;
            return severalScans ? 2L * width * height * blocks / 100 : 0;
        }
    }

    private static int marker(byte[] file, int at) throws RefusedFileException {
        if (at + 4 >= file.length || (file[at] & 0xFF) != 0xFF) {
            throw new RefusedFileException(AttachmentFault.DAMAGED);
        }
        var marker = file[at + 1] & 0xFF;
        // Markers without a length have no place here; behind one, the decoder could see another
        // picture than we do.
        if (marker < 0xC0 || marker >= 0xD0 && marker <= 0xD9) {
            throw new RefusedFileException(AttachmentFault.DAMAGED);
        }
        return marker;
    }

    private static int withoutFilling(byte[] file, int from) {
        var at = from;
        while (at + 1 < file.length && file[at] == FILLING && file[at + 1] == FILLING) {
            at++;
        }
        return at;
    }

    private static int word(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }

    private static boolean isFrame(int marker) {
        // C4, C8 and CC stand among the frames and are tables.
        return marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0 || marker == 0xC0;
    }

    /// The marker of Adobe tells how colours are stored, so the decoder needs it.
    private static boolean isMetadata(int marker) {
        return marker >= EXIF && marker <= 0xEF && marker != ADOBE || marker == COMMENT;
    }

    private static Orientation orientation(byte[] segment, Orientation otherwise) {
        if (segment.length < 14 || !Arrays.equals(segment, 0, 6, EXIF_START, 0, 6)) {
            return otherwise;
        }
        try {
            return Orientation.ofExif(exifNumber(ByteBuffer.wrap(segment, 6, segment.length - 6)));
        } catch (IndexOutOfBoundsException e) {
            // Metadata may be broken: it goes away in any case.
            return otherwise;
        }
    }

    private static int exifNumber(ByteBuffer segment) {
        var exif = segment.slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        var entries = exif.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if (exif.getShort(entry) == ORIENTATION_TAG) {
                return exif.getShort(entry + 8);
            }
        }
        return 1;
    }
}
