package org.safar.registry.imports;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.safar.i18n.SearchFold;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;

/// Finds for each row of an agency the event of the register that tells of the same licence.
///
/// The surest matches come first, and each event belongs to one row.
final class RowMatches {

    private final Map<ListedRow, LicenceEvent> eventOf = new IdentityHashMap<>();
    private final List<LicenceEvent> free;

    /// @param events of the agency that count
    RowMatches(List<ListedRow> rows, List<LicenceEvent> events) {
        // The latest first: of a licence that was renewed the renewal tells the days.
        free = new ArrayList<>(latestOfEachLicence(events).reversed());
        match(
                rows,
                (row, event) ->
                        sameNumber(row, event)
                                && sameCountries(row, event)
                                && sameTerm(row, event));
        match(rows, (row, event) -> sameNumber(row, event) && sameCountries(row, event));
        match(rows, RowMatches::sameNumber);
        match(rows, (row, event) -> oneHasNoNumber(row, event) && sameTerm(row, event));
        match(rows, RowMatches::oneHasNoNumber);
    }

    Optional<LicenceEvent> of(ListedRow row) {
        return Optional.ofNullable(eventOf.get(row));
    }

    /// @return licences that no row tells of
    List<LicenceEvent> unmatched() {
        return free.reversed();
    }

    private void match(List<ListedRow> rows, BiPredicate<ListedRow, LicenceEvent> fits) {
        for (var row : rows) {
            if (!eventOf.containsKey(row)) {
                var found = free.stream().filter(event -> fits.test(row, event)).findFirst();
                found.ifPresent(event -> {
                    eventOf.put(row, event);
                    free.remove(event);
                });
            }
        }
    }

    private static List<LicenceEvent> latestOfEachLicence(List<LicenceEvent> events) {
        var licences = new ArrayList<LicenceEvent>();
        for (var event : events) {
            if (event.kind() == EventKind.GRANTED) {
                licences.add(event);
            }
            if (event.kind() == EventKind.RENEWED) {
                licences.removeIf(before ->
                        key(before.licenceNumber()).equals(key(event.licenceNumber()))
                                && before.destinations().equals(event.destinations()));
                licences.add(event);
            }
        }
        return licences;
    }

    private static boolean sameNumber(ListedRow row, LicenceEvent event) {
        var number = key(row.licenceNumber());
        return !number.isEmpty() && number.equals(key(event.licenceNumber()));
    }

    private static boolean sameCountries(ListedRow row, LicenceEvent event) {
        return row.countries().isEmpty() || row.countries().equals(event.destinations());
    }

    private static boolean oneHasNoNumber(ListedRow row, LicenceEvent event) {
        var isOneEmpty = key(row.licenceNumber()).isEmpty() || key(event.licenceNumber()).isEmpty();
        return isOneEmpty && sameCountries(row, event);
    }

    private static boolean sameTerm(ListedRow row, LicenceEvent event) {
        return row.firstDay().isKnown() && row.firstDay().equals(event.effectiveFrom());
    }

    private static String key(String number) {
        return SearchFold.fold(number).replace(" ", "");
    }
}
