package org.safar.content;

/// A text that cannot be read: its front matter is wrong. Tells the writer where and why.
public class BadContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param where the file or text
    /// @param reason what is wrong, for the person who writes the text
    public BadContentException(String where, String reason) {
        super(where + ": " + reason);
    }
}
