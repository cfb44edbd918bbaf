package org.safar.casework.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safar.casework.PersonThread.Numbered;
import org.safar.casework.ThreadEntry;

/// What stands in the copy of a case: what person and organisation wrote to each other, nothing
/// that only colleagues know, and not how the person can be reached.
///
/// @param facts number, organisation, topic, place, days
/// @param language tag of the person's language
/// @param entries in order
record PaperView(List<String> facts, String language, List<EntryView> entries) {

    /// @param text empty for a file
    /// @param file the name of the file beside the paper, in a sentence; empty for a text
    record EntryView(String day, String who, String text, String file) {
        @Override
        public String toString() {
            return "EntryView";
        }
    }

    /// @param files identifiers of the files with their names beside the paper
    static PaperView of(HandoverVisit visit, Map<UUID, String> files, Instant now) {
        return new PaperView(
                facts(visit, now),
                visit.opened().line().language().tag(),
                visit.opened().thread().stream().map(it -> entry(it, files, visit)).toList());
    }

    /// @return the same without any form, for letters that the font does not have
    String plain(HandoverWords words) {
        var lines = new ArrayList<String>();
        lines.add(words.messages().paperTitle());
        lines.addAll(facts);
        lines.add(words.messages().paperWhat());
        for (var entry : entries) {
            lines.add("");
            lines.add(entry.who() + ", " + entry.day());
            lines.add(entry.text() + entry.file());
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> facts(HandoverVisit visit, Instant now) {
        var line = visit.opened().line();
        var words = visit.words();
        var messages = words.messages();
        return List.of(
                messages.paperCode(visit.opened().locator()),
                messages.paperOrganisation(visit.visitor().organisation().name()),
                messages.paperTopic(words.topic(line)),
                messages.paperPlace(words.place(line)),
                messages.paperReceived(words.day(line.receivedOn())),
                messages.paperMade(words.day(now, visit.zone())));
    }

    private static EntryView entry(Numbered entry, Map<UUID, String> files, HandoverVisit visit) {
        var messages = visit.words().messages();
        var day = visit.words().day(entry.entry().at(), visit.zone());
        return switch (entry.entry()) {
            case ThreadEntry.Asked it -> new EntryView(day, messages.paperPerson(), it.text(), "");
            case ThreadEntry.Wrote it -> new EntryView(day, messages.paperPerson(), it.text(), "");
            case ThreadEntry.Answered it ->
                    new EntryView(day, messages.paperAnswer(), it.text(), "");
            case ThreadEntry.Attached it ->
                    new EntryView(
                            day,
                            messages.paperPerson(),
                            "",
                            messages.paperFile(files.getOrDefault(it.file(), "")));
        };
    }

    @Override
    public String toString() {
        return "PaperView";
    }
}
