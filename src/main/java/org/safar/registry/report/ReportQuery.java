package org.safar.registry.report;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.PartialDate;

/// A report that makes sense.
///
/// @param once random number of the sender: a second report with it is the first one sent again
/// @param agency what it is about
/// @param reasons what the agency did, at least one
/// @param destination country of work, or `null` when not known
/// @param happened month or year, never a day; [PartialDate#UNKNOWN] when not known
/// @param people to how many, or `null` when not known
public record ReportQuery(
        UUID once,
        ReportedAgency agency,
        Set<ReportReason> reasons,
        @Nullable Country destination,
        PartialDate happened,
        @Nullable ReportPeople people) {

    public ReportQuery {
        reasons = Set.copyOf(reasons);
    }

    /// @return true when somebody may be in danger now
    public boolean tellsOfDanger() {
        return reasons.contains(ReportReason.THREATS);
    }
}
