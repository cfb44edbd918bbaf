package org.safar.registry.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.safar.registry.NamedAs;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.ReportedEvent;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;

/// An event that a comparison has found, until it is published.
///
/// @param place in the order of publication
/// @param isHeld whether it waits for a second person although it harms nobody
record StoredEvent(long place, ReportedEvent event, boolean isHeld) {

    /// @param source of the import
    static StoredEvent read(ResultSet row, ListSource source) throws SQLException {
        var event =
                new LicenceEvent(
                        row.getString("id"),
                        row.getString("agency_id"),
                        EventKind.ofWord(row.getString("kind")),
                        PartialDate.parse(row.getString("effective_from")),
                        PartialDate.parse(row.getString("effective_to")),
                        LicenceEvent.countries(row.getString("destinations")),
                        row.getString("licence_number"),
                        source.issuer(),
                        "",
                        source.toSource(),
                        Confidence.ofWord(row.getString("confidence")),
                        row.getString("note"),
                        row.getString("supersedes"));
        var number = row.getString("registration_number");
        return new StoredEvent(
                row.getLong("place"),
                new ReportedEvent(
                        row.getString("names")
                                .lines()
                                .map(name -> new NamedAs(name, Origin.PRINTED))
                                .toList(),
                        source.country(),
                        number.isEmpty() ? null : number,
                        event),
                row.getBoolean("held"));
    }
}
