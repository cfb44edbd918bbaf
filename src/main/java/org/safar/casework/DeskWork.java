package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseDesk.Changed;
import org.safar.platform.Reference;

/// What colleagues keep about a case among themselves: notes, who works on it, days, tasks, links.
///
/// What holds already, or was sent twice, is not written a second time: then the answer is
/// [Changed.Overtaken]. Access is checked by [CaseDesk].
@ApplicationScoped
public class DeskWork {

    private final CaseDesk desk;
    private final DeskBook book;
    private final Clock clock;

    DeskWork(CaseDesk desk, DeskBook book, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.clock = clock;
    }

    /// @param seen how many entries the desk had when the note was written
    @Transactional
    public Changed note(Worker worker, UUID id, String text, int seen) {
        var note = new DeskEntry.Noted(worker.by(), minute(), text);
        return add(
                worker,
                id,
                "case-note-written",
                note,
                record ->
                        record.entries().stream()
                                .skip(seen)
                                .anyMatch(entry ->
                                        entry instanceof DeskEntry.Noted it
                                                && it.by().equals(note.by())
                                                && it.text().equals(text)));
    }

    /// @param to who works on it from now on
    @Transactional
    public Changed assign(Worker worker, UUID id, DeskEntry.By to) {
        return add(
                worker,
                id,
                "case-assigned",
                new DeskEntry.Assigned(worker.by(), minute(), to),
                record -> record.isAssignedTo(to.account()));
    }

    /// Sets the day on which to look at a case again, null for none.
    @Transactional
    public Changed followUp(Worker worker, UUID id, @Nullable LocalDate day) {
        return desk.change(
                worker,
                id,
                "case-follow-up-set",
                helpCase -> {
                    if (Objects.equals(helpCase.followUpOn, day)) {
                        return new Changed.Overtaken();
                    }
                    helpCase.followUpOn = day;
                    book.append(
                            worker, helpCase, new DeskEntry.FollowUp(worker.by(), minute(), day));
                    return new Changed.Done();
                });
    }

    /// @param due last day, null when there is none
    /// @param seen how many entries the desk had when the task was written
    @Transactional
    public Changed addTask(Worker worker, UUID id, String text, @Nullable LocalDate due, int seen) {
        var by = worker.by();
        return add(
                worker,
                id,
                "case-task-added",
                new DeskEntry.TaskAdded(by, minute(), UUID.randomUUID(), text, due),
                record ->
                        record.entries().stream()
                                .skip(seen)
                                .anyMatch(entry ->
                                        entry instanceof DeskEntry.TaskAdded it
                                                && it.by().equals(by)
                                                && it.text().equals(text)));
    }

    /// @return [Changed.NotFound] also when the case has no such task
    @Transactional
    public Changed tickOff(Worker worker, UUID id, UUID task) {
        return desk.change(
                worker,
                id,
                "case-task-done",
                helpCase -> {
                    var record = book.recordOf(worker, helpCase);
                    if (record.task(task).isEmpty()) {
                        return new Changed.NotFound();
                    }
                    if (record.openTasks().stream().noneMatch(it -> it.task().equals(task))) {
                        return new Changed.Overtaken();
                    }
                    book.append(
                            worker, helpCase, new DeskEntry.TaskDone(worker.by(), minute(), task));
                    return new Changed.Done();
                });
    }

    /// Says that the case has to do with something else of the portal.
    @Transactional
    public Changed link(Worker worker, UUID id, Reference reference) {
        return add(
                worker,
                id,
                "case-linked",
                new DeskEntry.Linked(worker.by(), minute(), reference.toString()),
                record -> record.references().contains(reference.toString()));
    }

    @Transactional
    public Changed unlink(Worker worker, UUID id, String reference) {
        return add(
                worker,
                id,
                "case-unlinked",
                new DeskEntry.Unlinked(worker.by(), minute(), reference),
                record -> !record.references().contains(reference));
    }

    private Changed add(
            Worker worker, UUID id, String deed, DeskEntry entry, Predicate<DeskRecord> holds) {
        return desk.change(
                worker,
                id,
                deed,
                helpCase -> {
                    if (holds.test(book.recordOf(worker, helpCase))) {
                        return new Changed.Overtaken();
                    }
                    book.append(worker, helpCase, entry);
                    return new Changed.Done();
                });
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
