package org.safar.platform;

/// A file of rules that must not be used: it stops the start, because a wrong rule harms people.
public final class BadRuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param file class path name of the file
    /// @param line number of the line, 0 when the whole file is at fault
    /// @param reason what is wrong, in words for the person who edits the file
    public BadRuleFileException(String file, long line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
