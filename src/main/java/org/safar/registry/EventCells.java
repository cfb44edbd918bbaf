package org.safar.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;

/// What a table of events holds of one, published or proposed: one order for all such tables.
public final class EventCells {

    /// The columns, in the order of [#of].
    public static final String COLUMNS =
            "kind, effective_from, effective_from_precision, effective_to, effective_to_precision,"
                    + " destinations, licence_number, issuer, reason, source_title, source_url,"
                    + " source_date, source_date_precision, source_checked_on, confidence, note,"
                    + " supersedes";

    private EventCells() {}

    /// @return one cell for each of [#COLUMNS]; `null` is no value
    public static List<@Nullable Object> of(LicenceEvent event) {
        var source = event.source();
        return Arrays.asList(
                event.kind().word(),
                day(event.effectiveFrom()),
                precision(event.effectiveFrom()),
                day(event.effectiveTo()),
                precision(event.effectiveTo()),
                event.destinationCodes(),
                event.licenceNumber(),
                event.issuer(),
                event.reason(),
                source.title(),
                source.url(),
                day(source.date()),
                precision(source.date()),
                source.checkedOn(),
                event.confidence().word(),
                event.note(),
                event.supersedes());
    }

    static @Nullable Object day(PartialDate date) {
        return date.isKnown() ? date.start() : null;
    }

    static String precision(PartialDate date) {
        return date.precision().name().toLowerCase(Locale.ROOT);
    }
}
