package org.safar.registry.imports;

/// Tells that a file cannot be used, why, and where that shows.
final class UnusableFileException extends RuntimeException {

    private final FileFault fault;
    private final long row;

    /// @param row number of the row, 0 when it is not about one
    UnusableFileException(FileFault fault, long row) {
        super(fault + " in row " + row);
        this.fault = fault;
        this.row = row;
    }

    UnusableFileException(FileFault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
        this.row = 0;
    }

    FileFault fault() {
        return fault;
    }

    long row() {
        return row;
    }
}
