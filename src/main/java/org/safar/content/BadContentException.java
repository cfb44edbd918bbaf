package org.safar.content;

/// A text that cannot be read: its front matter is wrong. Tells the writer where and why.
public class BadContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String value;

    /// @param where the file or text
    /// @param reason what is wrong, for the person who writes the text
    public BadContentException(String where, String reason) {
        this(where, "", "", reason);
    }

    /// @param key of the fact that is wrong
    /// @param value what stands there, empty when nothing does
    public BadContentException(String where, String key, String value, String reason) {
        super(where + ": " + reason);
        this.key = key;
        this.value = value;
    }

    /// @return key of the fact that is wrong, empty when it is no single one
    public String key() {
        return key;
    }

    /// @return what stands there, empty when nothing does
    public String value() {
        return value;
    }
}
