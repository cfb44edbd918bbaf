package org.safar.content;

/// What somebody of the staff wants to do with a revision.
public enum EditingDeed {
    /// Write a new one.
    SAVE,
    /// Ask a second person to look.
    SUBMIT,
    /// Say yes: readers see it.
    PUBLISH,
    /// Say yes: readers will see it at a time.
    SCHEDULE,
    /// Say no: it goes back to whoever wrote it.
    RETURN,
    /// Take back what readers see.
    WITHDRAW,
    /// Put the text away for good.
    ARCHIVE,
    /// Say that the facts which readers see were checked, and change nothing else.
    CONFIRM
}
