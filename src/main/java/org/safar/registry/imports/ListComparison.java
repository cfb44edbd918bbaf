package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.Difference.Group;
import org.safar.registry.imports.ListRowTable.Matched;

/// Compares a whole list with the register, some hundred agencies at a time. Writes nothing but the
/// preview.
@ApplicationScoped
class ListComparison {

    /// Rows written in one go.
    private static final int ROWS = 2_000;

    /// Agencies looked at in one go.
    private static final int AGENCIES = 500;

    /// Identifiers of agencies read in one go.
    private static final int IDENTIFIERS = 20_000;

    private final ListRowTable rowTable;
    private final PreviewTable preview;
    private final Register register;

    ListComparison(ListRowTable rowTable, PreviewTable preview, Register register) {
        this.rowTable = rowTable;
        this.preview = preview;
        this.register = register;
    }

    /// @return number of rows that say what the register says
    long compare(ImportDetails details, ListFile file) {
        var source = Objects.requireNonNull(details.source());
        rowTable.clearRows(details.id());
        preview.clear(details.id());
        readRows(details, file, source);
        rowTable.match(details.id(), source.country());
        var run = new Run(details, source);
        run.compareRows();
        if (source.isComplete()) {
            run.findMissing();
        }
        run.addFaulty();
        rowTable.clearRows(details.id());
        return run.unchanged;
    }

    private void readRows(ImportDetails details, ListFile file, ListSource source) {
        var shape = Objects.requireNonNull(details.shape());
        var reader = new ListRowReader(Objects.requireNonNull(details.map()), source.country());
        var chunk = new ArrayList<RowReading>();
        var count = new long[1];
        file.read(row -> {
            if (row.number() <= shape.headingRow()) {
                return;
            }
            chunk.add(reader.read(row));
            count[0]++;
            if (chunk.size() == ROWS) {
                rowTable.addRows(details.id(), source.country(), chunk);
                // Reading is one half of the work, comparing the other.
                preview.report(details.id(), count[0], 2 * shape.rows());
                chunk.clear();
            }
        });
        rowTable.addRows(details.id(), source.country(), chunk);
    }

    /// One comparison while it goes on.
    private final class Run {

        private final ImportDetails details;
        private final ListSource source;
        private final long rows;
        private long unchanged;
        private long place;
        private long done;

        Run(ImportDetails details, ListSource source) {
            this.details = details;
            this.source = source;
            this.rows = Objects.requireNonNull(details.shape()).rows();
        }

        void compareRows() {
            var agency = "";
            var row = 0L;
            var open = new ArrayList<Matched>();
            for (var next = rowTable.rowsAfter(details.id(), agency, row, ROWS);
                    !next.isEmpty();
                    next = rowTable.rowsAfter(details.id(), agency, row, ROWS)) {
                agency = next.getLast().agency();
                row = next.getLast().row().row();
                open.addAll(next);
                // The rows of the last agency may go on in the next portion.
                var last = agency;
                compare(open.stream().filter(it -> !it.agency().equals(last)).toList());
                open.removeIf(it -> !it.agency().equals(last));
            }
            compare(open);
        }

        private void compare(List<Matched> matched) {
            var byAgency =
                    matched.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Matched::agency,
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            var known =
                    known(
                            matched.stream()
                                    .filter(it -> !it.isNew())
                                    .map(Matched::agency)
                                    .distinct()
                                    .toList());
            var differences = new ArrayList<Difference>();
            byAgency.forEach((agency, rowsOfAgency) ->
                    differences.addAll(
                            new AgencyComparison(
                                            source,
                                            agency,
                                            known.get(agency),
                                            rowsOfAgency.stream().map(Matched::row).toList())
                                    .differences()));
            add(differences);
            done += matched.size();
            preview.report(details.id(), rows + done, 2 * rows);
        }

        private Map<String, AgencyRecord> known(List<String> agencies) {
            var known = new LinkedHashMap<String, AgencyRecord>();
            for (var start = 0; start < agencies.size(); start += AGENCIES) {
                known.putAll(
                        register.find(
                                agencies.subList(
                                        start, Math.min(start + AGENCIES, agencies.size()))));
            }
            return known;
        }

        void findMissing() {
            var after = "";
            for (var ids = rowTable.missingAfter(details.id(), source, after, IDENTIFIERS);
                    !ids.isEmpty();
                    ids = rowTable.missingAfter(details.id(), source, after, IDENTIFIERS)) {
                for (var start = 0; start < ids.size(); start += AGENCIES) {
                    addMissing(ids.subList(start, Math.min(start + AGENCIES, ids.size())));
                }
                after = ids.getLast();
            }
        }

        private void addMissing(List<String> ids) {
            var known = known(ids);
            add(
                    ids.stream()
                            .flatMap(id ->
                                    new AgencyComparison(source, id, known.get(id), List.of())
                                            .differences().stream())
                            .toList());
        }

        void addFaulty() {
            var row = 0L;
            for (var faulty = rowTable.faultyAfter(details.id(), row, ROWS);
                    !faulty.isEmpty();
                    faulty = rowTable.faultyAfter(details.id(), row, ROWS)) {
                add(faulty.stream().map(Run::difference).toList());
                row = faulty.getLast().row();
            }
        }

        private static Difference difference(ListRowTable.Faulty it) {
            return new Difference(
                    it.fault().isUnclear() ? Group.UNCLEAR : Group.UNREADABLE,
                    it.row(),
                    "",
                    it.name(),
                    "",
                    List.of(it.name()),
                    List.of(new Change(it.fault().word(), "", it.text())),
                    List.of(),
                    false,
                    false);
        }

        private void add(List<Difference> differences) {
            var shown = differences.stream().filter(it -> it.group() != Group.UNCHANGED).toList();
            unchanged += differences.size() - shown.size();
            preview.addDifferences(details.id(), place, shown);
            place += shown.stream().mapToLong(it -> 1 + it.events().size()).sum();
        }
    }
}
