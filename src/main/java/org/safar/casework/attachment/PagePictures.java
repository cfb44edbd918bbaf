package org.safar.casework.attachment;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;

/// Draws pages of one PDF into another, as pictures.
final class PagePictures {

    /// Dots per point: 110 per inch, at which small print of a receipt can be read.
    private static final float SCALE = 110 / 72f;

    /// Longest side of a picture in pixels; A4 has 1,287.
    private static final float LONGEST = 1700;

    private static final float QUALITY = 0.75f;

    private final StrictRenderer renderer;

    PagePictures(PDDocument source) {
        this.renderer = new StrictRenderer(source);
    }

    /// @param index of the page in its document, from 0
    void copy(PDPage page, int index, PDDocument target) throws IOException {
        var box = page.getCropBox();
        var longest = Math.max(box.getWidth(), box.getHeight());
        var scale = Math.min(SCALE, LONGEST / longest);
        var image = renderer.renderImage(index, scale, ImageType.RGB);
        var size = new PDRectangle(image.getWidth() / scale, image.getHeight() / scale);
        var copy = new PDPage(size);
        target.addPage(copy);
        var picture = JPEGFactory.createFromImage(target, image, QUALITY);
        try (var content = new PDPageContentStream(target, copy)) {
            content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
    }
}
