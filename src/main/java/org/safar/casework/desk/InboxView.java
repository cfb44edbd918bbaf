package org.safar.casework.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safar.casework.InboxLine;

/// Open cases, without any words of the people who wrote.
///
/// @param filters links that choose
/// @param lines cases that were chosen
/// @param done what was done just now, empty otherwise
record InboxView(List<FilterView> filters, List<LineView> lines, String done) {

    /// @param path without the language
    record FilterView(String path, String label, long count, boolean chosen) {}

    /// A case.
    ///
    /// @param path without the language
    /// @param overdue that an answer is late, empty when it is not
    /// @param assigned who works on it
    /// @param days what is to be done until when
    record LineView(
            String path,
            String topic,
            String facts,
            String overdue,
            String assigned,
            List<String> days) {}

    /// @param account of the person who looks
    static InboxView of(
            List<InboxLine> lines,
            CaseFilter chosen,
            String account,
            LocalDate today,
            String done,
            CaseWords words) {
        var filters =
                Stream.of(CaseFilter.values())
                        .map(filter ->
                                new FilterView(
                                        path(filter),
                                        words.messages().filter(filter),
                                        lines.stream()
                                                .filter(it -> filter.shows(it, account, today))
                                                .count(),
                                        filter == chosen))
                        .toList();
        return new InboxView(
                filters,
                lines.stream()
                        .filter(line -> chosen.shows(line, account, today))
                        .map(line -> line(line, today, words))
                        .toList(),
                done);
    }

    /// @return path of the inbox that shows these, without the language
    static String path(CaseFilter filter) {
        return filter == CaseFilter.ALL
                ? DeskAnswers.PATH
                : DeskAnswers.PATH + "?show=" + filter.word();
    }

    private static LineView line(InboxLine it, LocalDate today, CaseWords words) {
        var line = it.line();
        var facts = new ArrayList<String>();
        facts.add(words.messages().state(line.state()));
        facts.add(words.waiting(line, today));
        facts.add(words.place(line));
        facts.add(words.messages().language(line.language().ownName()));
        var assigned = it.desk().assigned();
        return new LineView(
                DeskAnswers.path(line.id()),
                words.messages().topic(line.topic()),
                String.join(" · ", facts),
                words.overdue(line, today),
                assigned == null
                        ? words.messages().nobodyWorksOnIt()
                        : words.messages().worksOnIt(assigned.name()),
                words.days(line, today));
    }
}
