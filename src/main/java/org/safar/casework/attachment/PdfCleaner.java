package org.safar.casework.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.safar.casework.attachment.AttachmentResult.Cleaned;

/// Makes pictures of the pages of a PDF, and a new PDF of the pictures: scripts, embedded files,
/// metadata, notes and hidden text cannot come along.
final class PdfCleaner {

    private static final int MOST_PAGES = 20;

    private PdfCleaner() {}

    static Cleaned clean(byte[] file) throws IOException, RefusedFileException {
        FontMappers.set(new OwnFonts());
        try (var source =
                        Loader.loadPDF(
                                file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
                var target = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            copyPages(source, target);
            return new Cleaned(AttachmentKind.PDF, bytes(target));
        } catch (InvalidPasswordException | MissingImageReaderException e) {
            throw new RefusedFileException(AttachmentFault.DAMAGED);
        }
    }

    private static void copyPages(PDDocument source, PDDocument target)
            throws IOException, RefusedFileException {
        if (source.getNumberOfPages() > MOST_PAGES) {
            throw new RefusedFileException(AttachmentFault.TOO_COMPLEX);
        }
        var pages = new PagePictures(source);
        var count = 0;
        for (var page : source.getPages()) {
            // The number that a file tells about itself need not be true.
            if (count == MOST_PAGES) {
                throw new RefusedFileException(AttachmentFault.TOO_COMPLEX);
            }
            pages.copy(page, count, target);
            count++;
        }
        if (count == 0) {
            throw new RefusedFileException(AttachmentFault.DAMAGED);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        // Without it the time of the server would be in the file.
        document.setDocumentId(0L);
        document.save(bytes);
        return bytes.toByteArray();
    }
}
