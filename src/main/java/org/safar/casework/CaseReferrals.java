package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.safar.casework.vault.Vaults;

/// Gives a case to another organisation, only when the person has said yes to exactly that one.
///
/// The key of the thread is wrapped for the other organisation; it gets a desk of its own and sees
/// none of the notes of the first one.
@ApplicationScoped
public class CaseReferrals {

    private final CaseDesk desk;
    private final DeskBook book;
    private final CaseKeys keys;
    private final HelpCaseRepository cases;
    private final HelpDeskEntryRepository deskEntries;
    private final HelpDirectory directory;
    private final Vaults vaults;
    private final Event<Object> events;
    private final Clock clock;

    CaseReferrals(
            CaseDesk desk,
            DeskBook book,
            CaseKeys keys,
            HelpCaseRepository cases,
            HelpDeskEntryRepository deskEntries,
            HelpDirectory directory,
            Vaults vaults,
            Event<Object> events,
            Clock clock) {
        this.desk = desk;
        this.book = book;
        this.keys = keys;
        this.cases = cases;
        this.deskEntries = deskEntries;
        this.directory = directory;
        this.vaults = vaults;
        this.events = events;
        this.clock = clock;
    }

    /// What a consent to a referral is called, see [DeskEntry.Consented].
    public static String consentTo(long organisation) {
        return ConsentRule.toOrganisation(organisation);
    }

    /// @return organisations to which the worker can refer: all that take requests but their own
    @Transactional
    public List<Handler> targets(Worker worker) {
        return directory.handlers().stream()
                .filter(handler -> handler.organisation() != worker.organisation())
                .toList();
    }

    /// What became of a referral.
    public sealed interface Outcome {

        /// The other organisation handles it now.
        record Done() implements Outcome {}

        /// The person has not said yes to that organisation.
        record NoConsent() implements Outcome {}

        /// That organisation takes no requests.
        record NotTaken() implements Outcome {}

        /// The worker's organisation does not handle such a case.
        record NotFound() implements Outcome {}
    }

    /// @param keepsReading whether the worker's organisation may read it further, because the
    ///   person agreed
    @Transactional
    public Outcome refer(Worker worker, UUID id, long to, boolean keepsReading) {
        var opened = desk.handled(worker, id);
        if (opened.isEmpty()) {
            return new Outcome.NotFound();
        }
        var consent = opened.get().desk().consents().get(consentTo(to));
        if (consent == null) {
            return new Outcome.NoConsent();
        }
        var target = targets(worker).stream().filter(it -> it.organisation() == to).findFirst();
        if (target.isEmpty()) {
            return new Outcome.NotTaken();
        }
        desk.change(
                worker,
                id,
                "case-referred",
                helpCase -> {
                    give(worker, helpCase, target.get(), consent, keepsReading);
                    return new CaseDesk.Changed.Done();
                });
        return new Outcome.Done();
    }

    /// @return cases that were referred away and that the organisation may still read
    @Transactional
    public List<CaseLine> referredAway(Worker worker) {
        return cases.readableElsewhere(worker.organisation()).stream()
                .map(HelpCase::toLine)
                .toList();
    }

    private void give(
            Worker worker,
            HelpCase helpCase,
            Handler to,
            DeskEntry.Consented consent,
            boolean keepsReading) {
        var thread = keys.thread(helpCase.id, worker.organisation(), worker.keys());
        var holder = vaults.hold(to.organisation()).orElseThrow();
        // Its desk begins with the yes that brought the case to it.
        keys.giveOrganisation(helpCase.id, to.organisation(), holder, thread)
                .ifPresent(key ->
                        book.append(helpCase, to.organisation(), key, ofOffice(worker, consent)));
        book.append(
                worker,
                helpCase,
                new DeskEntry.Referred(worker.by(), minute(), to.organisation(), keepsReading));
        helpCase.referred(to.organisation(), to.answerBy(clock));
        if (!keepsReading) {
            keys.takeFrom(helpCase.id, worker.organisation());
            deskEntries.delete(
                    "helpCase = ?1 and organisation = ?2", helpCase.id, worker.organisation());
        }
        events.fire(
                new CaseEvents.Referred(
                        worker.organisation(), to.organisation(), CaseTime.today(clock)));
    }

    /// The other organisation learns which one recorded it, and not who there.
    private DeskEntry ofOffice(Worker worker, DeskEntry.Consented consent) {
        var name = directory.handler(worker.organisation()).map(Handler::name).orElse("");
        return new DeskEntry.Consented(
                new DeskEntry.By("", name),
                consent.at(),
                consent.to(),
                consent.given(),
                consent.message());
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
