package org.safar.registry.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.safar.country.Country;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.ImportedEvent.Facts;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceStatus;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.LicenceStatus.Unknown;
import org.safar.registry.licence.LicenceStatus.Why;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.Standing;

/// Compares what a list says of the status of a licence with what the register says on the day of
/// the list.
record StatusComparison(KnownAgency agency, ImportedEvent made) {

    private static final Set<Standing> HELD = Set.of(Standing.LICENSED, Standing.CONDITIONS);

    /// @param countries that the row is about
    /// @param changes receives what differs
    /// @return the event that says it, empty when both say the same
    Optional<LicenceEvent> compare(
            ListedRow row, SortedSet<Country> countries, List<Change> changes) {
        var statuses = agency.statuses(countries);
        var standings = statuses.stream().map(LicenceStatus::standing).collect(Collectors.toSet());
        var kind = wanted(row, standings, statuses);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var isDayTold = row.statusSince().isKnown();
        var facts =
                new Facts(
                        kind.get(),
                        isDayTold ? row.statusSince() : PartialDate.of(made.source().date()),
                        row.status() == ListedStatus.IN_FORCE ? row.lastDay() : PartialDate.UNKNOWN,
                        countries,
                        row.licenceNumber());
        var event =
                isDayTold
                        ? made.told(agency.id(), facts, null)
                        : made.seen(
                                agency.id(),
                                facts,
                                KnownAgency.deciding(statuses),
                                ImportedEvent.NO_DAY);
        if (agency.unlessKnown(event).isEmpty()) {
            return Optional.empty();
        }
        var before = agency.isNew() ? "" : standings.iterator().next().word();
        changes.add(new Change(ListColumn.STATUS.word(), before, row.status().word()));
        return Optional.of(event);
    }

    private static Optional<EventKind> wanted(
            ListedRow row, Set<Standing> standings, List<LicenceStatus> statuses) {
        return switch (row.status()) {
            case IN_FORCE -> wantedInForce(standings, statuses, row);
            case SUSPENDED ->
                    standings.equals(Set.of(Standing.SUSPENDED))
                            ? Optional.empty()
                            : Optional.of(EventKind.SUSPENDED);
            case REVOKED ->
                    standings.equals(Set.of(Standing.REVOKED))
                            ? Optional.empty()
                            : Optional.of(EventKind.REVOKED);
            // Withdrawn is more than run out, and stays.
            case EXPIRED ->
                    Set.of(Standing.EXPIRED, Standing.REVOKED).containsAll(standings)
                            ? Optional.empty()
                            : Optional.of(EventKind.EXPIRED);
            case REGISTERED_ONLY, LEFT_OUT -> Optional.empty();
        };
    }

    private static Optional<EventKind> wantedInForce(
            Set<Standing> standings, List<LicenceStatus> statuses, ListedRow row) {
        if (HELD.containsAll(standings)) {
            return Optional.empty();
        }
        if (statuses.stream().anyMatch(status -> isTakenBack(status, row))) {
            return Optional.of(EventKind.RESTORED);
        }
        // The last word on it was too old; the office still names it.
        return statuses.stream()
                        .anyMatch(status ->
                                status instanceof Unknown it
                                        && it.why() == Why.AFTERWARDS_NOT_REPORTED)
                ? Optional.of(EventKind.RENEWED)
                : Optional.empty();
    }

    /// The list says that it is in force, and an event of the register that it is not. A licence
    /// whose last day has passed needs no event, the list says that too.
    private static boolean isTakenBack(LicenceStatus status, ListedRow row) {
        return status instanceof Known it
                && !HELD.contains(it.standing())
                && (it.event().kind() == EventKind.EXPIRED
                        || it.standing() != Standing.EXPIRED
                        || !row.lastDay().isKnown());
    }
}
