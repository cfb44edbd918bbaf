package org.safar.registry.licence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the register can say about one day.
public sealed interface LicenceStatus {

    Standing standing();

    /// An event decides the day.
    ///
    /// @param standing never [Standing#UNKNOWN]
    /// @param since first day of this status
    /// @param until last day of this status; unknown when no source names an end
    /// @param event the event that decides
    record Known(Standing standing, PartialDate since, PartialDate until, LicenceEvent event)
            implements LicenceStatus {}

    /// The firm is registered, and no event tells of a licence.
    record RegisteredOnly() implements LicenceStatus {

        @Override
        public Standing standing() {
            return Standing.REGISTERED_ONLY;
        }
    }

    /// The register cannot tell.
    ///
    /// @param why what it lacks
    /// @param last the last event that surely happened by that day, or `null`
    record Unknown(Why why, @Nullable LicenceEvent last) implements LicenceStatus {

        @Override
        public Standing standing() {
            return Standing.UNKNOWN;
        }
    }

    /// What a register lacks that cannot tell.
    enum Why {
        /// No source tells of anything up to that day.
        NOTHING_REPORTED,
        /// It depends on a day that the source does not name.
        DAY_MISSING,
        /// The last report is too old, or its end has passed and nobody tells what followed.
        AFTERWARDS_NOT_REPORTED,
        /// Sources tell of a licence, but not for this country.
        COUNTRY_NOT_NAMED;

        /// @return the word of the API, for example `day-missing`
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
