package org.safar.casework.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.safar.casework.attachment.AttachmentResult.Cleaned;
import org.safar.casework.attachment.AttachmentResult.Refused;

class PdfCleaningTest {

    private final AttachmentCleaner cleaner = new AttachmentCleaner();

    @Test
    void onlyWhatCanBeSeenSurvives() throws IOException {
        var sent = SentDocuments.withSecrets("SECRET");
        assertThat(text(sent)).contains("SECRET", "JavaScript", "EmbeddedFile", "Author");

        var cleaned = cleaned(sent);

        assertThat(text(cleaned))
                .doesNotContain("SECRET", "JavaScript", "/JS", "EmbeddedFile", "Author", "Date");
        try (var document = Loader.loadPDF(cleaned)) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
        assertThat(darkPixels(cleaned)).as("the words can still be read").isBetween(1000L, 9000L);
    }

    @Test
    void twentyPagesAreTaken() throws IOException {
        try (var document = Loader.loadPDF(cleaned(SentDocuments.pages(20)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(20);
        }
    }

    @Test
    void moreThanTwentyPagesAreRefused() {
        assertRefused(SentDocuments.pages(21), AttachmentFault.TOO_COMPLEX);
        assertRefused(SentDocuments.pages(5000), AttachmentFault.TOO_COMPLEX);
    }

    @Test
    void aScannedPageIsTaken() throws IOException {
        var scan = SentPictures.jpeg(SentPictures.photo(2480, 3508), false);
        var sent = SentDocuments.scan(scan, COSName.DCT_DECODE, 2480, 3508);

        var page = firstPage(cleaned(sent));

        assertThat(new Color(page.getRGB(100, 100)).getRed()).isGreaterThan(150);
        assertThat(new Color(page.getRGB(500, 700)).getBlue()).isGreaterThan(150);
    }

    @Test
    void aDocumentWithAPasswordIsRefused() {
        assertRefused(SentDocuments.locked(), AttachmentFault.DAMAGED);
    }

    @Test
    void halfADocumentIsRefused() {
        var whole = SentDocuments.withSecrets("SECRET");

        assertRefused(Arrays.copyOf(whole, 100), AttachmentFault.DAMAGED);
    }

    @Test
    void aPageWithAHugePictureIsRefused() {
        var pixels = SentPictures.deflated(900_000_000);

        assertRefused(
                SentDocuments.scan(pixels, COSName.FLATE_DECODE, 30_000, 10_000),
                AttachmentFault.TOO_COMPLEX);
    }

    @Test
    void aScanThatCannotBeDecodedBecomesNoEmptyPage() {
        assertRefused(
                SentDocuments.scan(new byte[5000], COSName.JPX_DECODE, 1000, 1000),
                AttachmentFault.DAMAGED);
    }

    private void assertRefused(byte[] file, AttachmentFault fault) {
        assertThat(cleaner.clean(file)).isEqualTo(new Refused(fault));
    }

    private byte[] cleaned(byte[] sent) {
        var cleaned = (Cleaned) cleaner.clean(sent);
        assertThat(cleaned.kind()).isEqualTo(AttachmentKind.PDF);
        return cleaned.bytes();
    }

    private static BufferedImage firstPage(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static long darkPixels(byte[] file) throws IOException {
        var page = firstPage(file);
        var dark = 0L;
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                dark += new Color(page.getRGB(x, y)).getRed() < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
