package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.safar.casework.receipt.Receipt;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// The case workers' side. Every path to a case begins in [#open] or [#change]: there it is checked
/// that the case is the organisation's, and the deed is written into the audit log. A case of
/// another organisation and one that does not exist are the same: empty.
@ApplicationScoped
public class CaseDesk {

    private final HelpCaseRepository cases;
    private final CaseKeys keys;
    private final CaseThreads threads;
    private final DeskBook book;
    private final CaseDays days;
    private final AuditLog audit;
    private final Event<Object> events;
    private final Clock clock;

    CaseDesk(
            HelpCaseRepository cases,
            CaseKeys keys,
            CaseThreads threads,
            DeskBook book,
            CaseDays days,
            AuditLog audit,
            Event<Object> events,
            Clock clock) {
        this.cases = cases;
        this.keys = keys;
        this.threads = threads;
        this.book = book;
        this.days = days;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// @return open cases of the organisation, those that wait longest first; at most 1,000
    @Transactional
    public List<InboxLine> inbox(Worker worker) {
        audit.recordDay(
                worker.actor(),
                "inbox-read",
                new Reference("organisation", String.valueOf(worker.organisation())));
        return book.lines(worker, cases.open(worker.organisation()));
    }

    /// @param first place of the first one, from 0
    /// @param most how many
    /// @return closed cases, the newest first: without any text
    @Transactional
    public List<CaseLine> closed(Worker worker, int first, int most) {
        return cases.closed(worker.organisation(), first, most).stream()
                .map(HelpCase::toLine)
                .toList();
    }

    /// Needs no key.
    ///
    /// @return how many cases of an organisation wait for it: new ones, and those in which the
    ///   person wrote last
    @Transactional
    public long waiting(long organisation) {
        return cases.waiting(organisation);
    }

    /// Reads a case. Who leads does not read closed ones, unless they worked on it themselves.
    ///
    /// @param deed what is done, for the audit log, for example `case-read`
    /// @return empty when the organisation may not read it, or there is none
    @Transactional
    public Optional<DeskCase> open(Worker worker, UUID id, String deed) {
        var found =
                cases.readable(worker.organisation(), id)
                        .filter(helpCase -> keys.has(id, worker.organisation()))
                        .map(helpCase -> read(worker, helpCase));
        if (found.isEmpty() || !mayRead(worker, found.get())) {
            return Optional.empty();
        }
        audit.recordDay(worker.actor(), deed, reference(id));
        return found;
    }

    /// @return a file of a case, empty when the organisation may not read it or there is none
    @Transactional
    public Optional<byte[]> file(Worker worker, UUID id, UUID file) {
        return open(worker, id, "case-file-read")
                .map(opened -> keys.thread(id, worker.organisation(), worker.keys()))
                .flatMap(thread -> threads.file(id, thread, file));
    }

    /// Answers the person.
    ///
    /// @param text 1 to 20,000 characters
    /// @param seen how many entries the thread had when the answer was written
    /// @return what became of it
    @Transactional
    public Changed answer(Worker worker, UUID id, String text, int seen) {
        return change(
                worker,
                id,
                "case-answered",
                helpCase -> {
                    if (helpCase.messages != seen) {
                        return new Changed.Overtaken();
                    }
                    var first = helpCase.answeredOn == null;
                    var thread = keys.thread(id, worker.organisation(), worker.keys());
                    var number =
                            threads.add(helpCase, thread, new ThreadEntry.Answered(text, minute()));
                    book.append(
                            worker,
                            helpCase,
                            new DeskEntry.Answered(worker.by(), minute(), number));
                    helpCase.answered(today());
                    if (first) {
                        var passed = (int) ChronoUnit.DAYS.between(helpCase.receivedOn, today());
                        events.fire(
                                new CaseEvents.FirstAnswered(
                                        worker.organisation(), today(), passed));
                    }
                    return new Changed.Done();
                });
    }

    /// Writes something down about a case, for colleagues only.
    ///
    /// @param entry made of who does it and when
    /// @param deed for the audit log, for example `case-note-written`
    @Transactional
    public Changed record(Worker worker, UUID id, String deed, Function<Instant, DeskEntry> entry) {
        return change(
                worker,
                id,
                deed,
                helpCase -> {
                    book.append(worker, helpCase, entry.apply(minute()));
                    return new Changed.Done();
                });
    }

    /// Closes a case. From then on the days are counted until everything is deleted.
    ///
    /// @param outcome word of the outcome
    @Transactional
    public Changed close(Worker worker, UUID id, String outcome) {
        if (isClosed(worker, id)) {
            // Before anything is read: a lead who presses twice may not read it any more.
            return new Changed.Overtaken();
        }
        return change(
                worker,
                id,
                "case-closed",
                helpCase -> {
                    helpCase.close(today(), days.retentionDays(helpCase.organisation));
                    book.append(
                            worker, helpCase, new DeskEntry.Closed(worker.by(), minute(), outcome));
                    events.fire(new CaseEvents.Closed(worker.organisation(), today(), outcome));
                    return new Changed.Done();
                });
    }

    /// Opens a closed case again.
    @Transactional
    public Changed reopen(Worker worker, UUID id) {
        return change(
                worker,
                id,
                "case-reopened",
                helpCase -> {
                    if (helpCase.state() != CaseState.CLOSED) {
                        return new Changed.Overtaken();
                    }
                    var answerBy = days.answerBy(helpCase.organisation);
                    helpCase.reopen(answerBy);
                    book.append(worker, helpCase, new DeskEntry.Reopened(worker.by(), minute()));
                    return new Changed.Done();
                });
    }

    /// Nobody else changes the case until the transaction ends.
    ///
    /// @return the case; empty when the organisation does not handle such a one, or the worker may
    ///   not read it
    Optional<DeskCase> handled(Worker worker, UUID id) {
        return cases.handled(worker.organisation(), id)
                .filter(helpCase -> keys.has(id, worker.organisation()))
                .map(helpCase -> read(worker, helpCase))
                .filter(opened -> mayRead(worker, opened));
    }

    /// As [#handled], for what must not be kept in one transaction with the case.
    @Transactional
    Optional<DeskCase> findHandled(Worker worker, UUID id) {
        return handled(worker, id);
    }

    /// What became of a change.
    public sealed interface Changed {

        /// It is stored.
        record Done() implements Changed {}

        /// Somebody else was faster; nothing was stored.
        record Overtaken() implements Changed {}

        /// The organisation does not handle such a case.
        record NotFound() implements Changed {}
    }

    Changed change(Worker worker, UUID id, String deed, Function<HelpCase, Changed> change) {
        // Whoever was waited for may have deleted it.
        var found =
                cases.handled(worker.organisation(), id)
                        .filter(helpCase -> keys.has(id, worker.organisation()));
        if (found.isEmpty() || !mayRead(worker, read(worker, found.get()))) {
            return new Changed.NotFound();
        }
        var changed = change.apply(found.get());
        if (changed instanceof Changed.Done) {
            audit.recordDay(worker.actor(), deed, reference(id));
        }
        return changed;
    }

    private boolean isClosed(Worker worker, UUID id) {
        return cases.handled(worker.organisation(), id)
                .filter(helpCase -> helpCase.state() == CaseState.CLOSED)
                .isPresent();
    }

    private DeskCase read(Worker worker, HelpCase helpCase) {
        var thread = keys.thread(helpCase.id, worker.organisation(), worker.keys());
        return new DeskCase(
                helpCase.toLine(),
                Receipt.locatorText(helpCase.locator),
                threads.entries(helpCase.id, thread),
                book.recordOf(worker, helpCase),
                helpCase.organisation == worker.organisation());
    }

    private static boolean mayRead(Worker worker, DeskCase opened) {
        return !worker.lead()
                || opened.line().state() != CaseState.CLOSED
                || opened.desk().isAssignedTo(worker.actor().id());
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private LocalDate today() {
        return CaseTime.today(clock);
    }

    private static Reference reference(UUID id) {
        return new Reference("case", id.toString());
    }
}
