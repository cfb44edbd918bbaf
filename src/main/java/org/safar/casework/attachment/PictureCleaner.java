package org.safar.casework.attachment;

import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.safar.casework.attachment.AttachmentResult.Cleaned;

/// Decodes pictures, makes large ones smaller, and encodes the bare pixels.
final class PictureCleaner {

    /// More than phones take.
    private static final long MOST_PIXELS = 100_000_000;

    /// Bytes beside the heap for pictures in several scans: 8 megapixels of a usual one. Phones
    /// take pictures in one scan; messengers make progressive ones, and smaller.
    private static final long MOST_COEFFICIENTS = 24L * 1024 * 1024;

    private PictureCleaner() {}

    static Cleaned jpeg(byte[] file) throws IOException, RefusedFileException {
        var header = JpegHeader.read(file);
        checkPixels(header.width(), header.height());
        if (header.coefficients() > MOST_COEFFICIENTS) {
            throw new RefusedFileException(AttachmentFault.TOO_COMPLEX);
        }
        var reader = reader("jpeg", new ByteStream(file, header.length()));
        return PictureWriter.jpeg(shrunk(reader, header.orientation()).image());
    }

    static Cleaned png(byte[] file) throws IOException, RefusedFileException {
        var reader = reader("png", new ByteStream(file, file.length));
        checkPixels(reader.getWidth(0), reader.getHeight(0));
        return PictureWriter.smallest(shrunk(reader, Orientation.UPRIGHT).image());
    }

    private static void checkPixels(int width, int height) throws RefusedFileException {
        if (width <= 0 || height <= 0) {
            throw new RefusedFileException(AttachmentFault.DAMAGED);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new RefusedFileException(AttachmentFault.TOO_COMPLEX);
        }
    }

    private static ShrunkPicture shrunk(ImageReader reader, Orientation orientation)
            throws IOException, RefusedFileException {
        var picture = new ShrunkPicture(reader.getWidth(0), reader.getHeight(0), orientation);
        picture.readFrom(reader);
        return picture;
    }

    private static ImageReader reader(String format, ByteStream stream) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        // Without metadata: compressed texts in it can be bombs as well.
        reader.setInput(stream, false, true);
        return reader;
    }
}
