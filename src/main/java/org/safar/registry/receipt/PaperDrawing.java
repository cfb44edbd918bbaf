package org.safar.registry.receipt;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.safar.web.QrPicture;

/// Draws XHTML as PDF, with the one font that has the letters of all our languages.
///
/// Pictures are elements `object` of the types `qr`, `good` and `bad`: the library draws no SVG by
/// itself, and the font has neither tick nor cross.
public final class PaperDrawing {

    private static final String FAMILY = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final Shape TICK = line(2, 11, 8, 17, 18, 3);
    private static final Shape CROSS = cross();

    /// Width and height of the signs.
    private static final int SIGN = 20;

    static {
        // The library tells every step at INFO, past our logging.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PaperDrawing() {}

    static byte[] draw(String page, QrPicture qr) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("qr", drawer(shape(qr), qr.size()));
        return draw(page, drawers);
    }

    /// @param page XHTML without pictures of the type `qr`
    /// @return a PDF; letters that the font does not have are drawn as `#`
    public static byte[] draw(String page) {
        return draw(page, new DefaultObjectDrawerFactory());
    }

    private static byte[] draw(String page, DefaultObjectDrawerFactory drawers) {
        drawers.registerDrawer("good", drawer(TICK, SIGN));
        drawers.registerDrawer("bad", drawer(CROSS, SIGN));
        var output = new ByteArrayOutputStream();
        var builder =
                new PdfRendererBuilder()
                        .useFastMode()
                        // For screen readers. It also keeps the library from looking through the
                        // fonts of the machine for ones that no page of ours uses.
                        .usePdfUaAccessibility(true)
                        .useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                        .useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true)
                        .useObjectDrawerFactory(drawers)
                        .withProducer("Safar")
                        .withHtmlContent(page, null)
                        .toStream(output);
        for (var priority : ExternalResourceControlPriority.values()) {
            // Nothing that stands on a page makes the server fetch anything.
            builder.useExternalResourceAccessControl((address, kind) -> false, priority);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static InputStream font(String weight) {
        var name = "/fonts/NotoSans-" + weight + ".ttf";
        return Objects.requireNonNull(PaperDrawing.class.getResourceAsStream(name), name);
    }

    /// @param size width and height of the shape in its own units
    private static FSObjectDrawer drawer(Shape shape, int size) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width,
                    (float) height,
                    graphics -> fill(graphics, shape, width / dotsPerPixel / size));
            return Map.of();
        };
    }

    private static void fill(Graphics2D graphics, Shape shape, double scale) {
        graphics.setColor(Color.BLACK);
        graphics.fill(AffineTransform.getScaleInstance(scale, scale).createTransformedShape(shape));
    }

    private static Shape shape(QrPicture qr) {
        var shape = new Path2D.Double();
        qr.runs()
                .forEach(run ->
                        shape.append(
                                new Rectangle2D.Double(run.x(), run.y(), run.width(), 1), false));
        return shape;
    }

    private static Shape line(int... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var index = 2; index < points.length; index += 2) {
            path.lineTo(points[index], points[index + 1]);
        }
        return new BasicStroke(3.5f).createStrokedShape(path);
    }

    private static Shape cross() {
        var cross = new Area(line(3, 3, 17, 17));
        cross.add(new Area(line(17, 3, 3, 17)));
        return cross;
    }
}
