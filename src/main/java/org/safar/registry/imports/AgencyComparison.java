package org.safar.registry.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.AgencyRecord;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.Difference.Group;
import org.safar.registry.licence.LicenceEvent;

/// Compares what a list says of one agency with what the register says of it on the day of the
/// list. What the register learnt of later days stays.
///
/// Pure: no framework, no clock, no database. The rules are in
/// `src/docs/adr/0025-imports-of-official-lists.md`.
final class AgencyComparison {

    private final ListSource source;
    private final KnownAgency agency;
    private final List<ListedRow> rows;
    private final RowMatches matches;
    private final TermsComparison terms;
    private final StatusComparison status;
    private final GoneLicences gone;

    /// @param agency identifier of the agency
    /// @param known what the register holds about it, `null` when it is new
    /// @param rows of the list about it; empty when the list does not name it
    AgencyComparison(
            ListSource source, String agency, @Nullable AgencyRecord known, List<ListedRow> rows) {
        this.source = source;
        this.agency = new KnownAgency(agency, known, source.date());
        this.rows =
                rows.stream()
                        .sorted(Comparator.comparing((ListedRow row) -> row.firstDay().start()))
                        .toList();
        this.matches = new RowMatches(licences(), this.agency.history().events());
        var made = new ImportedEvent(source);
        this.terms = new TermsComparison(this.agency, made);
        this.status = new StatusComparison(this.agency, made);
        this.gone = new GoneLicences(this.agency, made);
    }

    /// @return one difference for each row, and one for each licence that is gone
    List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        var seen = new ArrayList<ListedRow>();
        for (var row : rows) {
            if (row.status() == ListedStatus.REGISTERED_ONLY) {
                differences.add(compareRegistration(row));
            } else if (seen.stream().anyMatch(row::saysTheSameAs)) {
                differences.add(unchanged(row));
            } else if (licences().stream().anyMatch(row::contradicts)) {
                differences.add(unclear(row));
            } else {
                differences.add(compare(row));
            }
            seen.add(row);
        }
        // A firm that is named as registered is not gone, and nothing is said of its licence.
        if (source.isComplete() && licences().size() == rows.size()) {
            gone.find(rows.stream().map(this::countriesOf).toList(), matches.unmatched())
                    .ifPresent(differences::add);
        }
        return differences;
    }

    /// @return the rows that say something of a licence
    private List<ListedRow> licences() {
        return rows.stream().filter(row -> row.status() != ListedStatus.REGISTERED_ONLY).toList();
    }

    /// Adds the agency when neither the register nor another row knows more of it.
    private Difference compareRegistration(ListedRow row) {
        if (!agency.isNew() || !licences().isEmpty() || !rows.getFirst().equals(row)) {
            return unchanged(row);
        }
        return new Difference(
                Group.NEW,
                row.row(),
                agency.id(),
                row.name(),
                row.registrationNumber(),
                row.names(),
                List.of(
                        new Change(ListColumn.STATUS.word(), "", row.status().word()),
                        Change.of(ListColumn.REGISTRATION_NUMBER, "", row.registrationNumber())),
                List.of(),
                true,
                false);
    }

    private Difference compare(ListedRow row) {
        var changes = new ArrayList<Change>();
        var added = new ArrayList<LicenceEvent>();
        terms.compare(row, matches.of(row).orElse(null), changes)
                .ifPresent(event -> add(event, added));
        if (isCurrent(row)) {
            status.compare(row, countriesOf(row), changes).ifPresent(event -> add(event, added));
        }
        if (added.isEmpty()) {
            return unchanged(row);
        }
        // Alone, the grant would make an agency look licensed that the list calls suspended.
        var isHeld = row.status() != ListedStatus.IN_FORCE;
        return new Difference(
                agency.isNew() ? Group.NEW : Group.CHANGED,
                row.row(),
                agency.id(),
                row.name(),
                row.registrationNumber(),
                row.names(),
                changes,
                added,
                false,
                isHeld);
    }

    private void add(LicenceEvent event, List<LicenceEvent> added) {
        added.add(event);
        agency.add(event);
    }

    private SortedSet<Country> countriesOf(ListedRow row) {
        return row.countries().isEmpty()
                ? matches.of(row).map(LicenceEvent::destinations).orElseGet(row::countries)
                : row.countries();
    }

    /// Of several licences for the same countries the last one says what holds.
    private boolean isCurrent(ListedRow row) {
        return !row.firstDay().isKnown()
                || !row.firstDay().start().isAfter(source.date())
                        && licences().stream()
                                .filter(other -> other.countries().equals(row.countries()))
                                .noneMatch(other ->
                                        other.firstDay().start().isAfter(row.firstDay().start()));
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
                agency.id(),
                row.name(),
                row.registrationNumber(),
                row.names(),
                changes,
                List.of(),
                false,
                false);
    }
}
