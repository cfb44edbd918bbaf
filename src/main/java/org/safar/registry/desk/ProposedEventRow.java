package org.safar.registry.desk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safar.country.Country;
import org.safar.registry.CopyRows;
import org.safar.registry.EventCells;
import org.safar.registry.NamedAs;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.ReportedEvent;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.PartialDate.Precision;

/// An event of a proposal as it is stored: nothing of what was entered may be lost on the way.
final class ProposedEventRow {

    static final String COLUMNS =
            "id, agency_id, names, country, registration_number, " + EventCells.COLUMNS;

    private ProposedEventRow() {}

    static CopyRows rows() {
        return new CopyRows("proposed_event (proposal_id, place, " + COLUMNS + ")");
    }

    static void add(CopyRows rows, long proposal, int place, ReportedEvent reported) {
        var event = reported.event();
        var country = reported.country();
        rows.add(
                Arrays.asList(
                        proposal,
                        place,
                        event.id(),
                        event.agency(),
                        names(reported.names()),
                        country == null ? null : country.code(),
                        reported.registrationNumber()),
                EventCells.of(event),
                List.of());
    }

    static ReportedEvent read(ResultSet row) throws SQLException {
        var event =
                new LicenceEvent(
                        row.getString("id"),
                        row.getString("agency_id"),
                        EventKind.ofWord(row.getString("kind")),
                        date(row, "effective_from"),
                        date(row, "effective_to"),
                        LicenceEvent.countries(row.getString("destinations")),
                        row.getString("licence_number"),
                        row.getString("issuer"),
                        row.getString("reason"),
                        new Source(
                                row.getString("source_title"),
                                row.getString("source_url"),
                                date(row, "source_date"),
                                row.getObject("source_checked_on", LocalDate.class)),
                        Confidence.ofWord(row.getString("confidence")),
                        row.getString("note"),
                        row.getString("supersedes"));
        var country = row.getString("country");
        return new ReportedEvent(
                names(row.getString("names")),
                country == null ? null : new Country(country),
                row.getString("registration_number"),
                event);
    }

    private static String names(List<NamedAs> names) {
        return names.stream()
                .map(name -> origin(name) + " " + name.name().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    private static String origin(NamedAs name) {
        return name.origin().name().toLowerCase(Locale.ROOT);
    }

    private static List<NamedAs> names(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 2))
                .map(parts ->
                        new NamedAs(parts[1], Origin.valueOf(parts[0].toUpperCase(Locale.ROOT))))
                .toList();
    }

    private static PartialDate date(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null
                ? PartialDate.UNKNOWN
                : new PartialDate(
                        row.getObject(column, LocalDate.class),
                        Precision.valueOf(
                                row.getString(column + "_precision").toUpperCase(Locale.ROOT)));
    }
}
