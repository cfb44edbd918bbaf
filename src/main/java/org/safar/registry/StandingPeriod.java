package org.safar.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceHistory;
import org.safar.registry.licence.LicenceHistory.Segment;

/// The standings of one agency from a day on, for every country of work that sources name and for
/// the agency as a whole.
///
/// @param destination the country, or `null` for the agency as a whole
/// @param segment days with the same standing; the last one ends with [#LAST_DAY]
record StandingPeriod(@Nullable Country destination, Segment segment) {

    /// Stands for no end.
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static List<StandingPeriod> of(LicenceHistory history, LocalDate from) {
        var periods = new ArrayList<StandingPeriod>();
        history.segments(null, from, LAST_DAY)
                .forEach(segment -> periods.add(new StandingPeriod(null, segment)));
        for (var country : history.destinations()) {
            history.segments(country, from, LAST_DAY)
                    .forEach(segment -> periods.add(new StandingPeriod(country, segment)));
        }
        return periods;
    }

    /// @return code of the country, empty for the agency as a whole
    String destinationCode() {
        return destination == null ? "" : destination.code();
    }
}
