package org.safar.casework.attachment;

/// This machine cannot clean files: no process can be started. No fault of the file.
public class CleaningFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CleaningFailedException(Throwable cause) {
        super("no process can be started to clean a file", cause);
    }
}
