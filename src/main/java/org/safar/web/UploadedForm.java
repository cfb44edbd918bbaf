package org.safar.web;

/// A form that brought a file, or could have. Held in memory only, until the request is answered.
///
/// @param fields what was typed
/// @param file what became of the file
public record UploadedForm(SentForm fields, SentFile file) {

    /// Largest file that is kept: somewhat more than a feature takes, so that the feature can say
    /// what is too large.
    public static final int MOST_BYTES = 10 * 1024 * 1024 + 1024;

    /// Largest sum of everything but the file.
    static final int MOST_TEXT = 1024 * 1024;

    /// Never what was typed.
    @Override
    public String toString() {
        return "UploadedForm";
    }

    /// The file of a form. Its name and media type are not known: they tell about the sender and
    /// prove nothing.
    public sealed interface SentFile {

        /// No file was chosen.
        record None() implements SentFile {}

        /// @param bytes as they were sent; may be empty
        record Kept(byte[] bytes) implements SentFile {

            /// Never the bytes.
            @Override
            public String toString() {
                return "Kept[" + bytes.length + " bytes]";
            }
        }

        /// A file was sent and is gone.
        record Dropped(Reason reason) implements SentFile {}
    }

    /// Why a file was dropped while it came in.
    public enum Reason {
        /// More than [#MOST_BYTES].
        TOO_LARGE,
        /// More than one file.
        SEVERAL,
        /// Too many people send files at this moment.
        BUSY
    }
}
