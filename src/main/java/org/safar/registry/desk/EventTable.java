package org.safar.registry.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safar.registry.AgencyRecord;
import org.safar.registry.licence.ChainedEvent;

/// All events of an agency as a file: every field, in the words of the register.
final class EventTable {

    private EventTable() {}

    static List<String> columns(DeskMessages messages) {
        return List.of(
                messages.columnEvent(),
                messages.columnFrom(),
                messages.columnTo(),
                messages.columnDestinations(),
                messages.columnLicence(),
                messages.columnOffice(),
                messages.columnReason(),
                messages.columnSource(),
                messages.columnAddress(),
                messages.columnChecked(),
                messages.columnPublished(),
                messages.columnEntered(),
                messages.columnConfirmed(),
                messages.columnReplaces());
    }

    static List<List<String>> rows(AgencyRecord agency, StaffNames names, DeskWords words) {
        return agency.events().stream().map(event -> row(event, names, words)).toList();
    }

    private static List<String> row(ChainedEvent chained, StaffNames names, DeskWords words) {
        var event = chained.event();
        var entry = names.entry(chained.position());
        return List.of(
                words.registry().event(event.kind()),
                event.effectiveFrom().toString(),
                event.effectiveTo().toString(),
                event.destinationCodes(),
                event.licenceNumber(),
                event.issuer(),
                event.reason(),
                event.source().title(),
                event.source().url(),
                event.source().checkedOn().toString(),
                chained.recordedAt().toString(),
                Optional.ofNullable(entry.enteredBy()).map(names::of).orElse(""),
                Optional.ofNullable(entry.confirmedBy()).map(names::of).orElse(""),
                Objects.requireNonNullElse(event.supersedes(), ""));
    }
}
