package org.safar.content.files;

/// Why an archive is not looked at any further. Nothing of it gets anywhere.
enum ArchiveFault {
    /// No file was chosen.
    NO_FILE,
    /// It is no zip, or holds no file.
    NO_ARCHIVE,
    /// It breaks off, or a part of it cannot be unpacked.
    DAMAGED,
    /// Packed, unpacked, or one file of it is larger than texts are.
    TOO_LARGE,
    /// It holds more files than there could be texts.
    TOO_MANY,
    /// A name leads out of the folder: `../`, a path from the root, a backslash.
    LEAVES_FOLDER,
    /// Two files have the same name: which one a reader takes would be chance.
    TWICE
}
