package org.safar.casework.attachment;

/// A file cannot be cleaned. Says nothing about what is in it.
final class RefusedFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final AttachmentFault fault;

    RefusedFileException(AttachmentFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    AttachmentFault fault() {
        return fault;
    }
}
