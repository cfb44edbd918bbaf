package org.safar.registry.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.registry.desk.FourEyes;
import org.safar.registry.licence.LicenceEvent;

/// What one row of a list would change in the register.
///
/// @param group where the preview shows it
/// @param row number of the row; 0 for an agency that is not in the list
/// @param agency identifier of the agency, empty when it is not known whose row it is
/// @param name of the agency
/// @param registrationNumber as the list gives it, may be empty
/// @param names as the list gives them
/// @param changes what changes, from what to what
/// @param events what will be published; empty when nothing will
/// @param registers whether the agency is added without an event, as one that is only registered
/// @param isHeld whether all its events wait for a second person, the harmless ones too
record Difference(
        Group group,
        long row,
        String agency,
        String name,
        String registrationNumber,
        List<String> names,
        List<Change> changes,
        List<LicenceEvent> events,
        boolean registers,
        boolean isHeld) {

    /// @return whether something of it waits for a second person
    boolean waits() {
        return isHeld
                || events.stream()
                        .anyMatch(event -> FourEyes.areNeededFor(event, Optional.empty()));
    }

    /// @return codes in order with blanks between them
    static String codes(SortedSet<Country> countries) {
        return countries.stream().map(Country::code).collect(Collectors.joining(" "));
    }

    /// Where the preview shows a row.
    enum Group {
        NEW,
        CHANGED,
        GONE,
        UNCLEAR,
        UNREADABLE,
        /// Counted, not shown.
        UNCHANGED;

        /// @return the word of addresses and tables
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Group> ofWord(String word) {
            return Stream.of(values()).filter(group -> group.word().equals(word)).findFirst();
        }
    }

    /// One thing that changes.
    ///
    /// @param what [ListColumn#word] of what changes, or the word of a [RowFault]
    /// @param before as the register says it: a [org.safar.registry.licence.PartialDate], codes of
    ///   countries, the word of a standing, a number; empty when it says nothing
    /// @param after as the list says it
    record Change(String what, String before, String after) {

        static Change of(ListColumn what, Object before, Object after) {
            return new Change(what.word(), before.toString(), after.toString());
        }
    }
}
