package org.safar.casework.vault;

/// Something was encrypted under another key, for another place, or was changed. Says no more.
public class UnreadableException extends RuntimeException {

    public UnreadableException() {
        super("not readable with this key");
    }
}
