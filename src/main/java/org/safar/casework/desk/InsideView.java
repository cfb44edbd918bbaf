package org.safar.casework.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.casework.DeskEntry;
import org.safar.casework.DeskRecord;
import org.safar.registry.AgencyRecord;
import org.safar.web.Choice;
import org.safar.web.TypedDate;

/// What colleagues keep about a case among themselves.
///
/// @param notes in order
/// @param note typed and not saved
/// @param mine whether the person who looks works on it
/// @param colleagues to whom it can be handed over
/// @param followUp the day to look again
/// @param tasks what is left to do
/// @param task typed and not saved
/// @param due typed and not saved
/// @param links what the case has to do with
/// @param agency what was searched for
/// @param found agencies to be linked
/// @param rule typed and not saved
record InsideView(
        List<NoteView> notes,
        String note,
        boolean mine,
        List<Choice> colleagues,
        TypedDate followUp,
        List<TaskView> tasks,
        String task,
        TypedDate due,
        List<LinkView> links,
        String agency,
        List<Choice> found,
        String rule) {

    /// @param day in words
    record NoteView(String day, String who, String text) {
        @Override
        public String toString() {
            return "NoteView";
        }
    }

    /// @param path where it is ticked off, without the language
    /// @param due last day in words, null when there is none
    record TaskView(String path, String text, @Nullable String due, boolean late) {
        @Override
        public String toString() {
            return "TaskView";
        }
    }

    /// @param page of what is linked, without the language; empty when it has none
    record LinkView(String reference, String name, String page) {}

    static List<NoteView> notes(DeskRecord record, ZoneId zone, CaseWords words) {
        return record.notes().stream()
                .map(note ->
                        new NoteView(
                                ThreadView.day(note.at(), zone, words),
                                note.by().name(),
                                note.text()))
                .toList();
    }

    static List<TaskView> tasks(DeskRecord record, String path, LocalDate today, CaseWords words) {
        return record.openTasks().stream().map(task -> task(task, path, today, words)).toList();
    }

    private static TaskView task(
            DeskEntry.TaskAdded task, String path, LocalDate today, CaseWords words) {
        var due = task.due();
        return new TaskView(
                path + "/tasks/" + task.task(),
                task.text(),
                due == null ? null : words.messages().taskUntil(words.day(due)),
                due != null && due.isBefore(today));
    }

    static List<LinkView> links(DeskRecord record, ReferenceNames names) {
        return record.references().stream()
                // Other cases have a page of their own, which unlinks them on both sides.
                .filter(reference -> !reference.startsWith("case:"))
                .map(reference ->
                        new LinkView(
                                reference,
                                names.of(reference),
                                reference.startsWith(ReferenceNames.AGENCY)
                                        ? "agencies/"
                                                + reference.substring(
                                                        ReferenceNames.AGENCY.length())
                                        : ""))
                .toList();
    }

    static List<Choice> found(List<AgencyRecord> agencies) {
        return agencies.stream()
                .map(agency ->
                        new Choice(ReferenceNames.AGENCY + agency.id(), agency.name(), false))
                .toList();
    }

    static List<Choice> colleagues(Stream<DeskEntry.By> people, String chosen) {
        return people.map(
                        one -> new Choice(one.account(), one.name(), one.account().equals(chosen)))
                .toList();
    }

    @Override
    public String toString() {
        return "InsideView";
    }
}
