package org.safar.casework.attachment;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/// The rows of a decoded picture as opaque colours, on white.
final class PixelRows {

    private final BufferedImage image;
    private final int[] row;
    private final boolean grey;

    PixelRows(BufferedImage image) {
        this.image = image;
        this.row = new int[image.getWidth()];
        this.grey =
                image.getColorModel().getNumColorComponents() == 1
                        && !(image.getColorModel() instanceof IndexColorModel);
    }

    int height() {
        return image.getHeight();
    }

    /// @return one number for each pixel: red, green and blue from bit 16 down; changed by the next
    ///   call
    int[] row(int y) {
        if (grey) {
            readGrey(y);
        } else {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
        if (image.getColorModel().hasAlpha()) {
            for (var x = 0; x < row.length; x++) {
                row[x] = onWhite(row[x]);
            }
        }
        return row;
    }

    /// Java takes grey numbers for amounts of light and would make them brighter.
    private void readGrey(int y) {
        var raster = image.getRaster();
        var shift = raster.getSampleModel().getSampleSize(0) - 8;
        raster.getSamples(0, y, row.length, 1, 0, row);
        var alpha =
                image.getColorModel().hasAlpha()
                        ? raster.getSamples(0, y, row.length, 1, 1, (int[]) null)
                        : null;
        for (var x = 0; x < row.length; x++) {
            var opacity = alpha == null ? 0xFF : alpha[x] >> shift;
            row[x] = opacity << 24 | (row[x] >> shift) * 0x010101;
        }
    }

    private static int onWhite(int colour) {
        var alpha = colour >>> 24;
        return mixed(colour >> 16, alpha) << 16
                | mixed(colour >> 8, alpha) << 8
                | mixed(colour, alpha);
    }

    private static int mixed(int band, int alpha) {
        return ((band & 0xFF) * alpha + 0xFF * (0xFF - alpha)) / 0xFF;
    }
}
