package org.safar.registry.imports;

import java.util.List;
import java.util.stream.Stream;
import org.safar.country.CountryNames;
import org.safar.i18n.Dates;
import org.safar.registry.imports.Difference.Group;

/// One import, however far it is.
///
/// @param state in words
/// @param isAdmin whether the reader may go on with it
/// @param fault why the file cannot be used, empty when it can
/// @param source in words, empty until somebody has told it
/// @param groups of the preview that have rows
/// @param waits number of changes that wait for a second person
/// @param nameless number of rows that nobody can say anything about
record ImportView(
        ImportDetails details,
        String state,
        boolean isAdmin,
        String fault,
        String source,
        List<GroupCount> groups,
        long waits,
        long nameless) {

    /// A card with a number.
    record GroupCount(String word, String title, long count) {

        /// @return last part of the address of its rows
        public String rows() {
            return "rows/" + word;
        }
    }

    static ImportView of(
            ImportDetails details, PreviewTable preview, boolean isAdmin, ImportWords words) {
        var isCompared = details.state() == ImportState.COMPARED;
        var fault = details.fault();
        return new ImportView(
                details,
                words.state(details.state()),
                isAdmin,
                fault == null ? "" : words.fault(fault, details.faultRow()),
                source(details, words),
                isCompared || details.state() == ImportState.DONE
                        ? groups(details.id(), preview, words)
                        : List.of(),
                isCompared ? preview.countWaiting(details.id()) : 0,
                isCompared ? preview.countNameless(details.id()) : 0);
    }

    private static String source(ImportDetails details, ImportWords words) {
        var source = details.source();
        return source == null
                ? ""
                : String.join(
                        " · ",
                        source.title(),
                        source.issuer(),
                        CountryNames.name(source.country(), words.language()),
                        Dates.numeric(source.date()));
    }

    private static List<GroupCount> groups(long id, PreviewTable preview, ImportWords words) {
        return Stream.of(Group.values())
                .filter(group -> group != Group.UNCHANGED)
                .map(group ->
                        new GroupCount(group.word(), words.group(group), preview.count(id, group)))
                .toList();
    }

    /// @return whether confirming it would publish anything
    public boolean changesSomething() {
        return groups.stream()
                .filter(group ->
                        Stream.of(Group.NEW, Group.CHANGED, Group.GONE)
                                .anyMatch(it -> it.word().equals(group.word())))
                .anyMatch(group -> group.count() > 0);
    }

    public boolean isNow(String word) {
        return details.state().word().equals(word);
    }

    public boolean isRunning() {
        return details.state().isRunning();
    }
}
