package org.safar.content.files;

import org.jspecify.annotations.Nullable;
import org.safar.content.WrittenText;

/// A file of an archive beside what Safar has.
///
/// @param name in the archive
/// @param written what would be saved, null when it cannot be
/// @param before what readers see now, empty when they see nothing
/// @param fault why it cannot be saved, null when it can
/// @param detail the same in the words of the program, in English, may be empty
record ComparedFile(
        String name,
        Standing standing,
        @Nullable WrittenText written,
        String before,
        @Nullable Fault fault,
        String detail) {

    /// How the file compares.
    enum Standing {
        /// Readers see no such text.
        NEW,
        /// Readers see another one.
        CHANGED,
        /// Readers see it, or it was saved last and is on its way to them.
        SAME,
        /// It cannot be saved.
        UNREADABLE
    }

    /// Why a file cannot be saved.
    enum Fault {
        /// Its name is not that of a text.
        NAME,
        /// It is no text in UTF-8.
        LETTERS,
        /// A fact is missing or wrong; the detail says which.
        FACTS,
        /// It is a translation, and there is no English text.
        NO_SOURCE,
        /// The text was put away for good.
        ARCHIVED
    }

    static ComparedFile unreadable(String name, Fault fault, String detail) {
        return new ComparedFile(name, Standing.UNREADABLE, null, "", fault, detail);
    }

    /// @return whether it would be saved
    boolean isToSave() {
        return standing == Standing.NEW || standing == Standing.CHANGED;
    }
}
