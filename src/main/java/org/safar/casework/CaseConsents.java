package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.safar.casework.CaseDesk.Changed;

/// Writes down what the person agreed to, and that they do not agree any more.
@ApplicationScoped
public class CaseConsents {

    private final CaseDesk desk;

    CaseConsents(CaseDesk desk) {
        this.desk = desk;
    }

    /// What became of a consent.
    public sealed interface Outcome {

        /// It holds, now or since it was recorded the first time.
        record Recorded() implements Outcome {}

        /// That message does not count.
        record Refused(ConsentRule.Fault fault) implements Outcome {}

        /// The worker's organisation does not handle such a case.
        record NotFound() implements Outcome {}
    }

    /// @param to see [CaseReferrals#consentTo] and [ConsentRule#REPORT]
    /// @param message number of the entry of the thread in which the person says yes
    @Transactional
    public Outcome record(Worker worker, UUID id, String to, int message) {
        var opened = desk.handled(worker, id);
        if (opened.isEmpty()) {
            return new Outcome.NotFound();
        }
        var fault = ConsentRule.fault(opened.get(), to, message);
        if (fault.isPresent()) {
            return new Outcome.Refused(fault.get());
        }
        if (!opened.get().desk().consents().containsKey(to)) {
            desk.record(
                    worker,
                    id,
                    "case-consent-recorded",
                    at -> new DeskEntry.Consented(worker.by(), at, to, true, message));
        }
        return new Outcome.Recorded();
    }

    /// Whatever was written until now counts no more: a new yes must be a newer message.
    ///
    /// @return [Changed.Overtaken] when there is no such consent
    @Transactional
    public Changed takeBack(Worker worker, UUID id, String to) {
        var opened = desk.handled(worker, id);
        if (opened.isEmpty()) {
            return new Changed.NotFound();
        }
        if (!opened.get().desk().consents().containsKey(to)) {
            return new Changed.Overtaken();
        }
        var last = opened.get().thread().getLast().number();
        return desk.record(
                worker,
                id,
                "case-consent-taken-back",
                at -> new DeskEntry.Consented(worker.by(), at, to, false, last));
    }
}
