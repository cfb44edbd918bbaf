package org.safar.registry.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.AgencyRecord;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.Difference.Group;
import org.safar.registry.imports.ImportedEvent.Facts;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceHistory;
import org.safar.registry.licence.LicenceStatus;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.LicenceStatus.Unknown;
import org.safar.registry.licence.LicenceStatus.Why;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.Standing;

/// Compares what a list says of one agency with what the register says of it on the day of the
/// list. What the register learnt of later days stays.
///
/// Pure: no framework, no clock, no database. The rules are in
/// `src/docs/adr/0025-imports-of-official-lists.md`.
final class AgencyComparison {

    private static final Set<Standing> HELD = Set.of(Standing.LICENSED, Standing.CONDITIONS);

    private static final Set<Standing> NOT_ENDED =
            Set.of(Standing.LICENSED, Standing.CONDITIONS, Standing.SUSPENDED);

    private final ListSource source;
    private final ImportedEvent made;
    private final String agency;
    private final @Nullable AgencyRecord known;
    private final List<ListedRow> rows;
    private final List<LicenceEvent> events;
    private final RowMatches matches;

    /// @param agency identifier of the agency
    /// @param known what the register holds about it, `null` when it is new
    /// @param rows of the list about it; empty when the list does not name it
    AgencyComparison(
            ListSource source, String agency, @Nullable AgencyRecord known, List<ListedRow> rows) {
        this.source = source;
        this.made = new ImportedEvent(source);
        this.agency = agency;
        this.known = known;
        this.rows =
                rows.stream()
                        .sorted(Comparator.comparing((ListedRow row) -> row.firstDay().start()))
                        .toList();
        this.events =
                known == null
                        ? new ArrayList<>()
                        : new ArrayList<>(
                                known.events().stream().map(ChainedEvent::event).toList());
        this.matches = new RowMatches(this.rows, history().events());
    }

    /// @return one difference for each row, and one for each licence that is gone
    List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        var seen = new ArrayList<ListedRow>();
        for (var row : rows) {
            if (seen.stream().anyMatch(other -> isSame(other, row))) {
                differences.add(unchanged(row));
            } else if (rows.stream().anyMatch(other -> contradicts(other, row))) {
                differences.add(unclear(row));
            } else {
                differences.add(compare(row));
            }
            seen.add(row);
        }
        if (source.isComplete() && known != null) {
            gone().ifPresent(differences::add);
        }
        return differences;
    }

    private Difference compare(ListedRow row) {
        var terms = matches.of(row);
        var changes = new ArrayList<Change>();
        var added = new ArrayList<LicenceEvent>();
        termsEvent(row, terms, changes)
                .ifPresent(event -> {
                    added.add(event);
                    events.add(event);
                });
        if (isCurrent(row)) {
            statusEvent(row, changes)
                    .ifPresent(event -> {
                        added.add(event);
                        events.add(event);
                    });
        }
        if (added.isEmpty()) {
            return unchanged(row);
        }
        // Alone, the grant would make an agency look licensed that the list calls suspended.
        var isHeld = row.status() != ListedStatus.IN_FORCE;
        return new Difference(
                known == null ? Group.NEW : Group.CHANGED,
                row.row(),
                agency,
                row.name(),
                row.registrationNumber(),
                row.names(),
                changes,
                added,
                isHeld);
    }

    /// What the list says of number, days and countries, where the register says something else.
    private Optional<LicenceEvent> termsEvent(
            ListedRow row, Optional<LicenceEvent> terms, List<Change> changes) {
        var before = terms.orElse(null);
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
            return isNew(made.told(agency, granted, null));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        if (isRenewal(before, granted)) {
            return isNew(
                    made.told(
                            agency,
                            new Facts(EventKind.RENEWED, from, to, countries, number),
                            null));
        }
        return isNew(made.told(agency, granted, before.id()));
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
                    codes(after.destinations()),
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

    private Optional<LicenceEvent> statusEvent(ListedRow row, List<Change> changes) {
        var countries = countriesOf(row);
        var statuses = statuses(countries);
        var standings = statuses.stream().map(LicenceStatus::standing).collect(Collectors.toSet());
        var kind = wanted(row, standings, statuses);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var isDayTold = row.statusSince().isKnown();
        var facts =
                new Facts(
                        kind.get(),
                        isDayTold ? row.statusSince() : PartialDate.of(source.date()),
                        row.status() == ListedStatus.IN_FORCE ? row.lastDay() : PartialDate.UNKNOWN,
                        countries,
                        row.licenceNumber());
        var event =
                isDayTold
                        ? made.told(agency, facts, null)
                        : made.seen(agency, facts, deciding(statuses), ImportedEvent.NO_DAY);
        if (isPublished(event)) {
            return Optional.empty();
        }
        var before = known == null ? "" : standings.iterator().next().word();
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
            case LEFT_OUT -> Optional.empty();
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

    /// @return the licence that the register tells of and the complete list does not; of several
    ///   all their countries
    private Optional<Difference> gone() {
        var covered = new TreeSet<Country>();
        rows.forEach(row -> covered.addAll(countriesOf(row)));
        var isAllCovered = rows.stream().anyMatch(row -> countriesOf(row).isEmpty());
        if (isAllCovered) {
            return Optional.empty();
        }
        var countries = new TreeSet<Country>();
        var isGeneral = false;
        for (var licence : matches.unmatched()) {
            if (!isOfThisSource(licence)) {
                continue;
            }
            if (licence.destinations().isEmpty() && rows.isEmpty()) {
                isGeneral |= isNotEnded(licence.destinations());
            }
            licence.destinations().stream()
                    .filter(country -> !covered.contains(country))
                    .filter(country -> isNotEnded(new TreeSet<>(Set.of(country))))
                    .forEach(countries::add);
        }
        if (!isGeneral && countries.isEmpty()) {
            return Optional.empty();
        }
        return gone(isGeneral ? new TreeSet<>() : countries);
    }

    private Optional<Difference> gone(SortedSet<Country> countries) {
        var statuses = statuses(countries);
        var facts =
                new Facts(
                        EventKind.EXPIRED,
                        PartialDate.of(source.date()),
                        PartialDate.UNKNOWN,
                        countries,
                        "");
        var event = made.seen(agency, facts, deciding(statuses), ImportedEvent.NOT_IN_LIST);
        if (isPublished(event) || known == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Difference(
                        Group.GONE,
                        0,
                        agency,
                        known.name(),
                        "",
                        List.of(known.name()),
                        List.of(
                                new Change(
                                        ListColumn.STATUS.word(),
                                        statuses.getFirst().standing().word(),
                                        ListedStatus.EXPIRED.word()),
                                new Change(ListColumn.COUNTRIES.word(), "", codes(countries))),
                        List.of(event),
                        true));
    }

    private boolean isOfThisSource(LicenceEvent licence) {
        return ListSource.key(source.country(), licence.issuer()).equals(source.key())
                || licence.source().url().equals(source.url());
    }

    private boolean isNotEnded(SortedSet<Country> countries) {
        return statuses(countries).stream()
                .allMatch(status -> NOT_ENDED.contains(status.standing()));
    }

    private SortedSet<Country> countriesOf(ListedRow row) {
        return row.countries().isEmpty()
                ? matches.of(row).map(LicenceEvent::destinations).orElseGet(row::countries)
                : row.countries();
    }

    /// @return what the register says on the day of the list, for each of these countries or for
    ///   the agency as a whole
    private List<LicenceStatus> statuses(SortedSet<Country> countries) {
        var history = history();
        return countries.isEmpty()
                ? List.of(history.on(source.date()))
                : countries.stream().map(country -> history.on(source.date(), country)).toList();
    }

    private LicenceHistory history() {
        return new LicenceHistory(events, true);
    }

    private static String deciding(List<LicenceStatus> statuses) {
        return statuses.stream()
                .flatMap(status ->
                        switch (status) {
                            case Known it -> Stream.of(it.event());
                            case Unknown it -> Stream.ofNullable(it.last());
                            case LicenceStatus.RegisteredOnly it -> Stream.of();
                        })
                .map(LicenceEvent::id)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Optional<LicenceEvent> isNew(LicenceEvent event) {
        return isPublished(event) ? Optional.empty() : Optional.of(event);
    }

    private boolean isPublished(LicenceEvent event) {
        return events.stream().anyMatch(other -> other.id().equals(event.id()));
    }

    /// Of several licences for the same countries the last one says what holds.
    private boolean isCurrent(ListedRow row) {
        return !row.firstDay().isKnown()
                || !row.firstDay().start().isAfter(source.date())
                        && rows.stream()
                                .filter(other -> other.countries().equals(row.countries()))
                                .noneMatch(other ->
                                        other.firstDay().start().isAfter(row.firstDay().start()));
    }

    private static boolean isSame(ListedRow one, ListedRow two) {
        return sameLicence(one, two)
                && one.firstDay().equals(two.firstDay())
                && one.lastDay().equals(two.lastDay())
                && one.status() == two.status()
                && one.statusSince().equals(two.statusSince());
    }

    private static boolean contradicts(ListedRow one, ListedRow two) {
        var overlap =
                !one.firstDay().start().isAfter(two.lastDay().end())
                        && !two.firstDay().start().isAfter(one.lastDay().end());
        return one != two && sameLicence(one, two) && overlap && !isSame(one, two);
    }

    private static boolean sameLicence(ListedRow one, ListedRow two) {
        return one.licenceNumber().equals(two.licenceNumber())
                && one.countries().equals(two.countries());
    }

    private Difference unchanged(ListedRow row) {
        return difference(Group.UNCHANGED, row, List.of());
    }

    private Difference unclear(ListedRow row) {
        return difference(
                Group.UNCLEAR,
                row,
                List.of(new Change(RowFault.CONTRADICTS.word(), "", row.licenceNumber())));
    }

    private Difference difference(Group group, ListedRow row, List<Change> changes) {
        return new Difference(
                group,
                row.row(),
                agency,
                row.name(),
                row.registrationNumber(),
                row.names(),
                changes,
                List.of(),
                false);
    }

    private static String codes(SortedSet<Country> countries) {
        return countries.stream().map(Country::code).collect(Collectors.joining(" "));
    }
}
