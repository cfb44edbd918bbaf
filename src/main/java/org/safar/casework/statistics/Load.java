package org.safar.casework.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseLine;
import org.safar.casework.CaseState;
import org.safar.casework.DeskEntry;
import org.safar.casework.InboxLine;

/// How much there is to do in an organisation, and for whom. Knows nothing that people wrote.
///
/// @param all of the organisation together
/// @param people case workers by name, without those who have no open case
/// @param nobody cases that nobody works on
/// @param ages how many open cases are how old
record Load(Share all, List<PersonShare> people, Share nobody, Map<AgeClass, Integer> ages) {

    Load {
        people = List.copyOf(people);
    }

    /// Open cases of somebody.
    ///
    /// @param waiting those in which the organisation has to write next
    /// @param overdue those whose answer should have been given by now
    /// @param waitingSince day on which the person of the oldest waiting one wrote last, null when
    ///   none waits
    record Share(int open, int waiting, int overdue, @Nullable LocalDate waitingSince) {

        private static Share of(List<CaseLine> lines, LocalDate today) {
            var waiting = lines.stream().filter(Load::waits).toList();
            return new Share(
                    lines.size(),
                    waiting.size(),
                    (int) lines.stream().filter(line -> line.isOverdue(today)).count(),
                    waiting.stream()
                            .map(CaseLine::personWroteOn)
                            .min(LocalDate::compareTo)
                            .orElse(null));
        }
    }

    /// Open cases of one case worker.
    record PersonShare(String name, Share share) {}

    /// @param inbox open cases of an organisation
    static Load of(List<InboxLine> inbox, LocalDate today) {
        var lines = new ArrayList<CaseLine>();
        var nobody = new ArrayList<CaseLine>();
        // By account: two people may have the same name.
        var people = new LinkedHashMap<String, List<CaseLine>>();
        var names = new LinkedHashMap<String, String>();
        var ages = new EnumMap<AgeClass, Integer>(AgeClass.class);
        for (var age : AgeClass.values()) {
            ages.put(age, 0);
        }
        for (var entry : inbox) {
            var line = entry.line();
            lines.add(line);
            ages.merge(AgeClass.of(line.receivedOn(), today), 1, Integer::sum);
            DeskEntry.By who = entry.desk().assigned();
            if (who == null) {
                nobody.add(line);
            } else {
                names.put(who.account(), who.name());
                people.computeIfAbsent(who.account(), account -> new ArrayList<>()).add(line);
            }
        }
        return new Load(
                Share.of(lines, today),
                people.entrySet().stream()
                        .map(person ->
                                new PersonShare(
                                        names.getOrDefault(person.getKey(), person.getKey()),
                                        Share.of(person.getValue(), today)))
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList(),
                Share.of(nobody, today),
                ages);
    }

    private static boolean waits(CaseLine line) {
        return line.state() == CaseState.NEW || line.state() == CaseState.WAITING_FOR_US;
    }
}
