package org.safar.web;

import java.util.Optional;
import java.util.stream.Stream;

/// A format in which a list is taken away.
public enum TableFormat {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    TableFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// @return how the name of a file ends, without the dot
    public String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /// @return the format, or empty when no format has that ending
    public static Optional<TableFormat> ofEnding(String ending) {
        return Stream.of(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }
}
