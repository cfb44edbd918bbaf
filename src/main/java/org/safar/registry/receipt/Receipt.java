package org.safar.registry.receipt;

import java.util.List;
import org.safar.registry.AgencyRecord;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceHistory;

/// What the register showed of an agency when it held `last` as its last event.
///
/// @param code names this state
/// @param agency with all events that it has today; those behind `last` are not part of the receipt
/// @param last the end of the chain then
public record Receipt(ReceiptCode code, AgencyRecord agency, ChainedEvent last) {

    /// @return what the sources told then, whatever came or was corrected later
    public LicenceHistory history() {
        return new LicenceHistory(
                agency.events().stream()
                        .filter(event -> event.position() <= last.position())
                        .map(ChainedEvent::event)
                        .toList(),
                agency.registrationNumber() != null);
    }

    /// @return what was recorded since and speaks about that day or a later one, oldest first
    public List<LicenceEvent> since() {
        return agency.events().stream()
                .filter(event -> event.position() > last.position())
                .map(ChainedEvent::event)
                .filter(this::concernsTheDay)
                .toList();
    }

    /// A correction always does: what it takes back may have been about that day.
    private boolean concernsTheDay(LicenceEvent event) {
        return event.supersedes() != null
                || !event.effectiveTo().isKnown()
                || !event.effectiveTo().end().isBefore(code.day());
    }
}
