package org.safar.content.files;

/// An archive that is not looked at any further.
final class UnusableArchiveException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ArchiveFault fault;

    UnusableArchiveException(ArchiveFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    ArchiveFault fault() {
        return fault;
    }
}
