package org.safar.casework.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/// PDF files as people, scanners and attackers send them. Written without compression, so that
/// words can be found in their bytes.
final class SentDocuments {

    /// How a document is filled.
    interface Content {
        void fill(PDDocument document) throws IOException;
    }

    private SentDocuments() {}

    static byte[] document(Content content) {
        try (var document = new PDDocument()) {
            content.fill(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pages(int count) {
        return document(document -> {
            for (var i = 0; i < count; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
        });
    }

    /// A page with words, and with a script, a file and notes that nobody sees.
    static byte[] withSecrets(String secret) {
        return document(document -> {
            writePage(document, secret);
            document.getDocumentInformation().setAuthor(secret);
            document.getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.alert('" + secret + "')"));
            embed(document, secret);
        });
    }

    static byte[] locked() {
        return document(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
        });
    }

    /// One picture on one page, as a scanner makes it.
    ///
    /// @param filter how the bytes are packed
    static byte[] scan(byte[] picture, COSName filter, int width, int height) {
        return document(document -> {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var image =
                    new PDImageXObject(
                            document,
                            new ByteArrayInputStream(picture),
                            filter,
                            width,
                            height,
                            8,
                            PDDeviceRGB.INSTANCE);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 595, 842);
            }
        });
    }

    private static void writePage(PDDocument document, String words) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
            content.newLineAtOffset(50, 600);
            content.showText(words);
            content.endText();
        }
    }

    private static void embed(PDDocument document, String secret) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(secret + ".html");
        file.setEmbeddedFile(
                new PDEmbeddedFile(
                        document,
                        new ByteArrayInputStream(secret.getBytes(StandardCharsets.US_ASCII))));
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(secret, file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }
}
