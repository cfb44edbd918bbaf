package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safar.casework.CaseDesk.Changed;

/// A copy of one case leaves the portal only when two people of the organisation want it.
@ApplicationScoped
public class CaseExports {

    private final CaseDesk desk;
    private final Clock clock;

    CaseExports(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /// For whom a copy is.
    public enum Why {
        PERSON,
        COURT;

        /// @return the word of forms and entries, for example `court`
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @return what is meant by that word, empty when nothing is
        public static Optional<Why> ofWord(String word) {
            return Stream.of(values()).filter(why -> why.word().equals(word)).findFirst();
        }
    }

    /// @return [Changed.Overtaken] when one waits for a second person already
    @Transactional
    public Changed ask(Worker worker, UUID id, Why why) {
        var opened = desk.handled(worker, id);
        if (opened.isEmpty()) {
            return new Changed.NotFound();
        }
        if (ExportRule.waiting(opened.get().desk(), clock.instant()).isPresent()) {
            return new Changed.Overtaken();
        }
        return desk.record(
                worker,
                id,
                "case-export-asked",
                at -> new DeskEntry.ExportAsked(worker.by(), at, UUID.randomUUID(), why.word()));
    }

    /// Confirms an export: from now on this person may have it, once.
    ///
    /// @return [Changed.Overtaken] when it does not wait for this person: it was confirmed, lapsed,
    ///   or is their own
    @Transactional
    public Changed confirm(Worker worker, UUID id, UUID export) {
        var opened = desk.handled(worker, id);
        if (opened.isEmpty()) {
            return new Changed.NotFound();
        }
        if (!waitsFor(worker, opened.get(), export)) {
            return new Changed.Overtaken();
        }
        return desk.record(
                worker,
                id,
                "case-exported",
                at -> new DeskEntry.ExportConfirmed(worker.by(), at, export));
    }

    /// @return whether that export waits for a second person who can be this one
    public boolean waitsFor(Worker worker, DeskCase opened, UUID export) {
        return opened.handles()
                && ExportRule.waiting(opened.desk(), clock.instant())
                        .filter(asked -> asked.export().equals(export))
                        .filter(asked -> ExportRule.isSecondPerson(asked, worker.by()))
                        .isPresent();
    }
}
