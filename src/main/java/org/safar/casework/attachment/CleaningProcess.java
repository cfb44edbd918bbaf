package org.safar.casework.attachment;

import java.io.IOException;
import javax.imageio.ImageIO;
import org.safar.casework.attachment.AttachmentResult.Cleaned;
import org.safar.casework.attachment.AttachmentResult.Refused;

/// The process that cleans one file: the file comes in by standard input, the answer goes out by
/// standard output (see [CleaningAnswer]), and then it ends.
///
/// Nothing of Safar runs here but this package. It uses no network and no disk.
public final class CleaningProcess {

    private CleaningProcess() {}

    /// @param arguments none
    public static void main(String[] arguments) throws IOException {
        ImageIO.setUseCache(false);
        var file = System.in.readNBytes(AttachmentCleaner.MOST_BYTES);
        CleaningAnswer.write(clean(file), System.out);
        // Threads of the graphics library would keep it alive.
        Runtime.getRuntime().halt(0);
    }

    static AttachmentResult clean(byte[] file) {
        var kind = AttachmentKind.of(file);
        if (kind.isEmpty()) {
            return new Refused(AttachmentFault.UNKNOWN_KIND);
        }
        try {
            return sized(clean(file, kind.get()));
        } catch (RefusedFileException e) {
            return new Refused(e.fault());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Refused(AttachmentFault.TOO_COMPLEX);
        } catch (IOException | RuntimeException e) {
            // Decoders fail in many ways on a broken file.
            return new Refused(AttachmentFault.DAMAGED);
        }
    }

    private static Cleaned clean(byte[] file, AttachmentKind kind)
            throws IOException, RefusedFileException {
        return switch (kind) {
            case JPEG -> PictureCleaner.jpeg(file);
            case PNG -> PictureCleaner.png(file);
            case PDF -> PdfCleaner.clean(file);
        };
    }

    private static AttachmentResult sized(Cleaned cleaned) {
        return cleaned.bytes().length > AttachmentCleaner.MOST_BYTES
                ? new Refused(AttachmentFault.TOO_COMPLEX)
                : cleaned;
    }
}
