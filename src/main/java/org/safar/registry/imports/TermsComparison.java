package org.safar.registry.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.ImportedEvent.Facts;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;

/// Compares number, days and countries of a licence.
record TermsComparison(KnownAgency agency, ImportedEvent made) {

    /// @param before the event that tells of the same licence, `null` when there is none
    /// @param changes receives what differs
    /// @return the event that says it, empty when nothing differs
    Optional<LicenceEvent> compare(
            ListedRow row, @Nullable LicenceEvent before, List<Change> changes) {
        var from = known(row.firstDay(), before == null ? null : before.effectiveFrom());
        var to = known(row.lastDay(), before == null ? null : before.effectiveTo());
        var countries =
                row.countries().isEmpty() && before != null
                        ? before.destinations()
                        : row.countries();
        var number =
                row.licenceNumber().isEmpty() && before != null
                        ? before.licenceNumber()
                        : row.licenceNumber();
        var granted = new Facts(EventKind.GRANTED, from, to, countries, number);
        addChanges(before, granted, changes);
        if (before == null) {
            return agency.unlessKnown(made.told(agency.id(), granted, null));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        if (isRenewal(before, granted)) {
            return agency.unlessKnown(
                    made.told(
                            agency.id(),
                            new Facts(EventKind.RENEWED, from, to, countries, number),
                            null));
        }
        return agency.unlessKnown(made.told(agency.id(), granted, before.id()));
    }

    private static PartialDate known(PartialDate listed, @Nullable PartialDate before) {
        return listed.isKnown() || before == null ? listed : before;
    }

    private static void addChanges(
            @Nullable LicenceEvent before, Facts after, List<Change> changes) {
        if (before == null || !before.licenceNumber().equals(after.licenceNumber())) {
            change(
                    ListColumn.LICENCE_NUMBER,
                    before == null ? "" : before.licenceNumber(),
                    after.licenceNumber(),
                    changes);
        }
        if (before == null || !before.effectiveFrom().equals(after.from())) {
            change(
                    ListColumn.FIRST_DAY,
                    before == null ? "" : before.effectiveFrom(),
                    after.from(),
                    changes);
        }
        if (before == null || !before.effectiveTo().equals(after.to())) {
            change(
                    ListColumn.LAST_DAY,
                    before == null ? "" : before.effectiveTo(),
                    after.to(),
                    changes);
        }
        if (before == null || !before.destinations().equals(after.destinations())) {
            change(
                    ListColumn.COUNTRIES,
                    before == null ? "" : before.destinationCodes(),
                    Difference.codes(after.destinations()),
                    changes);
        }
    }

    private static void change(ListColumn what, Object before, Object after, List<Change> changes) {
        if (!before.toString().equals(after.toString())) {
            changes.add(Change.of(what, before, after));
        }
    }

    /// The same licence holds longer. Only where the first days are exact: otherwise nobody could
    /// tell in which order the two events came.
    private static boolean isRenewal(LicenceEvent before, Facts after) {
        return before.effectiveFrom().isExact()
                && after.from().isExact()
                && !after.from().start().isBefore(before.effectiveFrom().start())
                && before.effectiveTo().isKnown()
                && after.to().isKnown()
                && after.to().start().isAfter(before.effectiveTo().end())
                && before.destinations().equals(after.destinations());
    }
}
