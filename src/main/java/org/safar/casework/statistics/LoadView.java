package org.safar.casework.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Dates;

/// The load as the page shows it.
///
/// @param lines one for each case worker, and one for cases that nobody works on
/// @param ages for the table beside the picture
record LoadView(
        String organisation,
        Load.Share all,
        int unassigned,
        List<Line> lines,
        List<Age> ages,
        BarPicture picture) {

    /// A line of the table.
    ///
    /// @param since day since which the oldest waits, in words
    record Line(String name, Load.Share share, String since) {}

    /// How many cases are that old.
    record Age(String name, int number) {}

    static LoadView of(String organisation, Load load, StatisticsWords words) {
        var lines = new ArrayList<Line>();
        load.people().forEach(person -> lines.add(line(person.name(), person.share(), words)));
        if (load.nobody().open() > 0) {
            lines.add(line(words.messages().nobody(), load.nobody(), words));
        }
        var ages =
                Stream.of(AgeClass.values())
                        .map(age ->
                                new Age(
                                        words.messages().age(age),
                                        load.ages().getOrDefault(age, 0)))
                        .toList();
        return new LoadView(
                organisation,
                load.all(),
                load.nobody().open(),
                lines,
                ages,
                BarPicture.of(
                        ages.stream()
                                .map(age -> new BarPicture.Value(age.name(), age.number()))
                                .toList()));
    }

    private static Line line(String name, Load.Share share, StatisticsWords words) {
        return new Line(name, share, since(share.waitingSince(), words));
    }

    private static String since(@Nullable LocalDate day, StatisticsWords words) {
        return day == null ? words.messages().nothingWaits() : Dates.inWords(day, words.language());
    }
}
