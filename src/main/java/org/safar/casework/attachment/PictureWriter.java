package org.safar.casework.attachment;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.safar.casework.attachment.AttachmentResult.Cleaned;

/// Encodes pixels, and nothing but pixels.
final class PictureWriter {

    private static final float QUALITY = 0.8f;

    /// Colours that one byte can tell apart.
    private static final int FEW = 256;

    private PictureWriter() {}

    static Cleaned jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        return new Cleaned(AttachmentKind.JPEG, bytes.toByteArray());
    }

    /// @return PNG for drawings and letters in few colours, which JPEG would blur; JPEG otherwise
    static Cleaned smallest(BufferedImage image) throws IOException {
        var few = withFewColours(image);
        if (few.isEmpty()) {
            return jpeg(image);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(few.get(), "png", bytes);
        return new Cleaned(AttachmentKind.PNG, bytes.toByteArray());
    }

    private static Optional<BufferedImage> withFewColours(BufferedImage image) {
        var indexes = new HashMap<Integer, Integer>();
        var row = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var colour : row) {
                indexes.putIfAbsent(colour, indexes.size());
                if (indexes.size() > FEW) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(indexed(image, indexes));
    }

    private static BufferedImage indexed(BufferedImage image, HashMap<Integer, Integer> indexes) {
        var palette = new int[indexes.size()];
        indexes.forEach((colour, index) -> palette[index] = colour);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var result =
                new BufferedImage(
                        image.getWidth(),
                        image.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        model);
        var row = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var x = 0; x < row.length; x++) {
                row[x] = indexes.getOrDefault(row[x], 0);
            }
            result.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return result;
    }
}
