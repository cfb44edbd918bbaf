package org.safar.casework.attachment;

/// Why a file was not taken.
public enum AttachmentFault {
    EMPTY,
    /// More than [AttachmentCleaner#MOST_BYTES].
    TOO_LARGE,
    /// Neither JPEG nor PNG nor PDF, whatever its name says.
    UNKNOWN_KIND,
    /// Broken, cut off, locked with a password, or of a sort that cannot be decoded.
    DAMAGED,
    /// Too many pixels or pages, or it takes more time or memory than a file of a person does.
    TOO_COMPLEX,
    /// Too many files at once; the same file can be sent again a little later.
    BUSY
}
