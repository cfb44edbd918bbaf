package org.safar.casework.ask;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.safar.casework.receipt.Receipt;

/// Draws a receipt as a picture that says nothing of what it is for.
///
/// Letters are drawn as shapes: Java's own way to load a font writes it into a temporary file, and
/// needs libraries that small servers do not have.
final class NumberPicture {

    private static final int WIDTH = 720;
    private static final int MARGIN = 48;
    private static final int CAPTION_SIZE = 40;
    private static final int CODE_SIZE = 76;
    private static final int DIGIT_SIZE = 52;
    private static final double LINE = 1.4;

    /// Groups of four signs that fit beside each other.
    private static final int CODE_GROUPS = 2;

    private static final int DIGIT_GROUPS = 3;

    private NumberPicture() {}

    private record Line(String text, int size) {}

    /// @param caption one neutral word
    /// @return a PNG
    static byte[] draw(String caption, Receipt receipt) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(caption, CAPTION_SIZE));
        rows(receipt.text(), CODE_GROUPS).forEach(row -> lines.add(new Line(row, CODE_SIZE)));
        lines.add(new Line("", CAPTION_SIZE));
        rows(receipt.digits(), DIGIT_GROUPS).forEach(row -> lines.add(new Line(row, DIGIT_SIZE)));
        try (var font = font()) {
            return png(picture(lines, font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(String code, int groups) {
        return List.of(code.replaceAll("((?:\\w+-){" + groups + "})", "$1\n").split("\n"));
    }

    private static BufferedImage picture(List<Line> lines, TrueTypeFont font) throws IOException {
        var height = 2 * MARGIN + lines.stream().mapToInt(NumberPicture::height).sum();
        var picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, height);
            graphics.setColor(Color.BLACK);
            var below = MARGIN;
            for (var line : lines) {
                below += height(line);
                write(graphics, font, line, below);
            }
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private static void write(Graphics2D graphics, TrueTypeFont font, Line line, int below)
            throws IOException {
        var scale = (double) line.size() / font.getUnitsPerEm();
        var letters = font.getUnicodeCmapLookup();
        var left = (double) MARGIN;
        for (var letter : line.text().codePoints().toArray()) {
            var glyph = letters.getGlyphId(letter);
            var shape = font.getGlyph().getGlyph(glyph);
            // Fonts count upwards, pictures downwards. A blank has no shape.
            var place = new AffineTransform(scale, 0, 0, -scale, left, below - line.size() * 0.3);
            if (shape != null) {
                graphics.fill(place.createTransformedShape(shape.getPath()));
            }
            left += font.getAdvanceWidth(glyph) * scale;
        }
    }

    private static int height(Line line) {
        return (int) Math.round(line.size() * LINE);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        // In memory: the usual stream keeps a copy on disk.
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(picture);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static TrueTypeFont font() throws IOException {
        try (InputStream stream =
                NumberPicture.class.getResourceAsStream("/fonts/NotoSans-Bold.ttf")) {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(Objects.requireNonNull(stream)));
        }
    }
}
