package org.safar.registry.report;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;

/// The names under which the page sends a [ReportForm].
final class ReportFields {

    static final String NAME = "name";
    static final String COUNTRY = "country";
    static final String REASONS = "reasons";
    static final String DESTINATION = "destination";
    static final String HAPPENED = "happened";
    static final String PEOPLE = "people";
    static final String ONCE = "once";

    private ReportFields() {}

    /// @param agency identifier from the address, empty for an agency that is not in the register
    static ReportForm read(String agency, MultivaluedMap<String, String> sent) {
        return new ReportForm(
                agency,
                first(NAME, sent),
                first(COUNTRY, sent),
                Objects.requireNonNullElse(sent.get(REASONS), List.of()),
                first(DESTINATION, sent),
                first(HAPPENED + "-month", sent),
                first(HAPPENED + "-year", sent),
                first(PEOPLE, sent),
                first(ONCE, sent));
    }

    /// @return the input in which a fault is mended
    static String of(ReportFault fault) {
        var field = fault.pointer().substring(1).split("/")[0];
        return field.equals(HAPPENED) ? HAPPENED + "-month" : field;
    }

    private static String first(String name, MultivaluedMap<String, String> sent) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
