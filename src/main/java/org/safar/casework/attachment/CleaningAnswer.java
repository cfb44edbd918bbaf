package org.safar.casework.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.safar.casework.attachment.AttachmentResult.Cleaned;
import org.safar.casework.attachment.AttachmentResult.Refused;

/// How the process tells its result: one byte for what became of the file, one for the kind or the
/// fault, and then the clean file.
final class CleaningAnswer {

    private static final int HEAD = 2;
    private static final byte CLEANED = 1;
    private static final byte REFUSED = 2;

    /// Longest answer that is read.
    static final int MOST_BYTES = HEAD + AttachmentCleaner.MOST_BYTES;

    private CleaningAnswer() {}

    static void write(AttachmentResult result, OutputStream out) throws IOException {
        switch (result) {
            case Cleaned(var kind, var bytes) -> {
                out.write(new byte[] {CLEANED, (byte) kind.ordinal()});
                out.write(bytes);
            }
            case Refused(var fault) -> out.write(new byte[] {REFUSED, (byte) fault.ordinal()});
        }
        out.flush();
    }

    /// @return too complex for everything that is no whole answer: the process has ended on the way
    static AttachmentResult read(byte[] answer) {
        if (answer.length < HEAD) {
            return new Refused(AttachmentFault.TOO_COMPLEX);
        }
        var detail = answer[1];
        if (answer[0] == CLEANED && isIndex(detail, AttachmentKind.values().length)) {
            var bytes = Arrays.copyOfRange(answer, HEAD, answer.length);
            return new Cleaned(AttachmentKind.values()[detail], bytes);
        }
        if (answer[0] == REFUSED && isIndex(detail, AttachmentFault.values().length)) {
            return new Refused(AttachmentFault.values()[detail]);
        }
        return new Refused(AttachmentFault.TOO_COMPLEX);
    }

    private static boolean isIndex(byte detail, int length) {
        return detail >= 0 && detail < length;
    }
}
