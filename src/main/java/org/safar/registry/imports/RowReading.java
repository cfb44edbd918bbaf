package org.safar.registry.imports;

/// What came of reading a row.
sealed interface RowReading {

    /// @param row understood
    record Listed(ListedRow row) implements RowReading {}

    /// @param row its number in the file
    /// @param name what stands in the column of the name, may be empty
    /// @param registrationNumber what stands in its column, may be empty
    /// @param text the part that could not be understood, may be empty
    record Unreadable(long row, String name, String registrationNumber, RowFault fault, String text)
            implements RowReading {}

    /// The row is not about a licence.
    record LeftOut() implements RowReading {}
}
