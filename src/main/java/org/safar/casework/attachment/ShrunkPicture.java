package org.safar.casework.attachment;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageReader;

/// A picture that is read in strips and made smaller on the way, so that the large one is never in
/// memory as a whole.
final class ShrunkPicture {

    /// Largest picture that stays as it is; larger ones end between a quarter of it and all of it.
    private static final double MOST_PIXELS = 4_200_000;

    /// Pixels read at a time. Each strip is found by decoding again from the top: less memory takes
    /// more time.
    private static final int STRIP_PIXELS = 1_500_000;

    private static final Pattern MISSING_REST =
            Pattern.compile("premature end|missing EOI", Pattern.CASE_INSENSITIVE);

    private final int width;
    private final int height;
    private final int factor;
    private final Orientation orientation;
    private final BufferedImage image;
    private final byte[] pixels;

    ShrunkPicture(int width, int height, Orientation orientation) {
        this.factor = (int) Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS));
        this.width = width;
        this.height = height;
        this.orientation = orientation;
        var across = Math.ceilDiv(width, factor);
        var down = Math.ceilDiv(height, factor);
        this.image =
                new BufferedImage(
                        orientation.turned() ? down : across,
                        orientation.turned() ? across : down,
                        BufferedImage.TYPE_3BYTE_BGR);
        this.pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /// @return the pixels, upright
    BufferedImage image() {
        return image;
    }

    void readFrom(ImageReader reader) throws IOException, RefusedFileException {
        var cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            // The decoder would go on with a grey area.
            if (MISSING_REST.matcher(warning).find()) {
                cutOff.set(true);
            }
        });
        var rows = Math.max(1, STRIP_PIXELS / width / factor) * factor;
        for (var top = 0; top < height; top += rows) {
            var param = reader.getDefaultReadParam();
            param.setSourceRegion(new Rectangle(0, top, width, Math.min(rows, height - top)));
            take(new PixelRows(reader.read(0, param)), top / factor);
            if (cutOff.get()) {
                throw new RefusedFileException(AttachmentFault.DAMAGED);
            }
        }
    }

    private void take(PixelRows strip, int firstRow) {
        var sums = new int[3 * Math.ceilDiv(width, factor)];
        for (var top = 0; top < strip.height(); top += factor) {
            var rows = Math.min(factor, strip.height() - top);
            Arrays.fill(sums, 0);
            for (var row = top; row < top + rows; row++) {
                add(strip.row(row), sums);
            }
            put(sums, rows, firstRow + top / factor);
        }
    }

    private void add(int[] row, int[] sums) {
        for (var x = 0; x < width; x++) {
            var at = 3 * (x / factor);
            sums[at] += row[x] & 0xFF;
            sums[at + 1] += row[x] >> 8 & 0xFF;
            sums[at + 2] += row[x] >> 16 & 0xFF;
        }
    }

    private void put(int[] sums, int rows, int y) {
        for (var x = 0; x < sums.length / 3; x++) {
            var count = rows * Math.min(factor, width - x * factor);
            var at = 3 * place(x, y);
            for (var band = 0; band < 3; band++) {
                pixels[at + band] = (byte) (sums[3 * x + band] / count);
            }
        }
    }

    private int place(int x, int y) {
        var across = orientation.turned() ? y : x;
        var down = orientation.turned() ? x : y;
        var column = orientation.mirroredAcross() ? image.getWidth() - 1 - across : across;
        var line = orientation.mirroredDown() ? image.getHeight() - 1 - down : down;
        return line * image.getWidth() + column;
    }
}
