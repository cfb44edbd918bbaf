package org.safar.casework.attachment;

/// What became of a file.
public sealed interface AttachmentResult {

    /// The file, written anew.
    ///
    /// @param kind may differ from the kind that was sent: most pictures become JPEG
    /// @param bytes at most [AttachmentCleaner#MOST_BYTES]
    record Cleaned(AttachmentKind kind, byte[] bytes) implements AttachmentResult {

        /// Never the bytes.
        @Override
        public String toString() {
            return "Cleaned[" + kind + ", " + bytes.length + " bytes]";
        }
    }

    /// The file was not taken, and nothing of it is kept.
    record Refused(AttachmentFault fault) implements AttachmentResult {}
}
