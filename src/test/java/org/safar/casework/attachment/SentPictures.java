package org.safar.casework.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Pictures as people, their phones and attackers send them.
final class SentPictures {

    /// Stands for everything in a file that nobody may see later.
    static final String SECRET = "SECRET-41.311081-69.240562";

    private SentPictures() {}

    /// Noise on colours: about as hard to encode as a photo. The left upper quarter is red.
    static BufferedImage photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(7);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var noise = random.nextInt(24);
                var red = x < width / 2 && y < height / 2;
                image.setRGB(x, y, new Color(red ? 230 : 20, noise, red ? 20 : 200).getRGB());
            }
        }
        return image;
    }

    static byte[] jpeg(BufferedImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        if (progressive) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A JPEG with what a phone notes about a photo, a comment, and something behind its end.
    ///
    /// @param orientation 1 to 8, as EXIF counts
    static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 2).putInt(SECRET.length()).putInt(60);
        exif.putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII));
        var html = ("<script>alert('" + SECRET + "')</script>").getBytes(StandardCharsets.US_ASCII);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        writeSegment(file, 0xE1, exif.array());
        writeSegment(file, 0xFE, html);
        file.write(jpeg, 2, jpeg.length - 2);
        file.writeBytes(html);
        return file.toByteArray();
    }

    /// @return the JPEG with another size in its header
    static byte[] withSize(byte[] jpeg, int width, int height) {
        var file = jpeg.clone();
        for (var at = 2; at < file.length; at += 2 + word(file, at + 2)) {
            if (file[at + 1] == (byte) 0xC0 || file[at + 1] == (byte) 0xC2) {
                ByteBuffer.wrap(file, at + 5, 4).putShort((short) height).putShort((short) width);
                return file;
            }
        }
        throw new IllegalArgumentException("no frame");
    }

    static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @return the PNG with texts, a plain and a compressed one of 100 MB
    static byte[] withTexts(byte[] png) {
        var file = new ByteArrayOutputStream();
        var header = 8 + 25;
        file.write(png, 0, header);
        writeChunk(file, "tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.US_ASCII));
        var packed = new ByteArrayOutputStream();
        packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        packed.writeBytes(deflated(100_000_000));
        writeChunk(file, "zTXt", packed.toByteArray());
        file.write(png, header, png.length - header);
        return file.toByteArray();
    }

    /// A PNG that is small as a file and huge as a picture.
    static byte[] pngBomb(int width, int height, long bytesOfPixels, boolean interlaced) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 6).put((byte) 0).put((byte) 0);
        header.put((byte) (interlaced ? 1 : 0));
        writeChunk(file, "IHDR", header.array());
        writeChunk(file, "IDAT", deflated(bytesOfPixels));
        writeChunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    static byte[] deflated(long zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            var block = new byte[100_000];
            for (var written = 0L; written < zeros; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeSegment(ByteArrayOutputStream file, int marker, byte[] content) {
        file.write(0xFF);
        file.write(marker);
        file.write(content.length + 2 >> 8);
        file.write(content.length + 2);
        file.writeBytes(content);
    }

    private static void writeChunk(ByteArrayOutputStream file, String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static int word(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }
}
