package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.registry.Entry;
import org.safar.registry.RegisterPublisher;
import org.safar.registry.ReportedEvent;
import org.safar.registry.licence.LicenceEvent;

/// Everything that staff enter goes through here: what harms nobody is published at once, the rest
/// waits for a second person.
@ApplicationScoped
public class Proposals {

    /// Longest title and longest words of a decision; longer ones are cut and refused.
    private static final int LONGEST_TITLE = 300;

    private final ProposalRepository proposals;
    private final RegisterPublisher publisher;
    private final AuditLog audit;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            RegisterPublisher publisher,
            AuditLog audit,
            Clock clock) {
        this.proposals = proposals;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes events that were entered by hand.
    ///
    /// @param title what it is about, for the second person; cut after 300 letters
    /// @param by who entered them
    @Transactional
    public Recorded record(List<ReportedEvent> events, String title, Actor by) {
        var recorded = record(events.iterator(), event -> false, Proposal.Kind.SINGLE, title, by);
        if (recorded.published() > 0) {
            events.stream()
                    .map(it -> it.event().agency())
                    .distinct()
                    .forEach(agency ->
                            audit.record(by, "event-published", new Reference("agency", agency)));
        }
        return recorded;
    }

    /// Takes the events of a list, all of them or, when something goes wrong, none. Works in
    /// constant memory.
    ///
    /// @param events asked for one after the other
    /// @param title name of the list, for the second person; cut after 300 letters
    /// @param by who imports it
    @Transactional
    public Recorded recordImport(Iterator<ReportedEvent> events, String title, Actor by) {
        return recordImport(events, event -> false, title, by);
    }

    /// Takes the events of a list, as above.
    ///
    /// @param heldBack which harmless events wait too, because alone they would make an agency look
    ///   better than the list does
    @Transactional
    public Recorded recordImport(
            Iterator<ReportedEvent> events,
            Predicate<LicenceEvent> heldBack,
            String title,
            Actor by) {
        return record(events, heldBack, Proposal.Kind.IMPORT, title, by);
    }

    private Recorded record(
            Iterator<ReportedEvent> events,
            Predicate<LicenceEvent> heldBack,
            Proposal.Kind kind,
            String title,
            Actor by) {
        var waiting = new WaitingEvents(proposals, () -> add(kind, title, by));
        var harmless = new HarmlessEvents(events, heldBack, proposals, waiting::add);
        var published = publisher.publish(harmless, new Entry(by.id(), null));
        return new Recorded(
                published, waiting.size(), waiting.proposal().orElse(null), harmless.known());
    }

    private long add(Proposal.Kind kind, String title, Actor by) {
        var shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        var proposal = proposals.add(kind, shown, by, clock.instant());
        audit.record(by, "proposal-entered", reference(proposal));
        return proposal;
    }

    /// Publishes a proposal or lays it aside, for good. Whoever comes second learns that it no
    /// longer waits.
    ///
    /// @param id number of the proposal
    /// @param confirmed whether its events are to be published
    /// @param words why, at most 2,000 letters; needed when it is declined
    /// @param by who decides; must not be the one who entered it
    @Transactional
    public Decided decide(long id, boolean confirmed, String words, Actor by) {
        if (!FourEyes.mayDecide(by)) {
            return new Decided.NotAllowed();
        }
        var waiting = proposals.lockWaiting(id);
        if (waiting.isEmpty()) {
            return new Decided.NotWaiting();
        }
        var proposal = waiting.get();
        if (!FourEyes.isSecondPerson(proposal.enteredBy(), by)) {
            return new Decided.OwnProposal();
        }
        return confirmed ? confirm(proposal, words, by) : decline(proposal, words, by);
    }

    private Decided confirm(Proposal proposal, String words, Actor by) {
        var replacesNothing = proposals.replacingNothing(proposal.id());
        if (replacesNothing.isPresent()) {
            return new Decided.ReplacesNothing(replacesNothing.get());
        }
        proposals.decide(proposal, by, clock.instant(), true, words);
        var published =
                publisher.publish(
                        new ProposedEvents(proposals, proposal.id()),
                        new Entry(proposal.enteredBy(), by.id()));
        audit.record(by, "proposal-confirmed", reference(proposal.id()));
        return new Decided.Confirmed(published);
    }

    private Decided decline(Proposal proposal, String words, Actor by) {
        if (words.isBlank()) {
            return new Decided.WordsMissing();
        }
        proposals.decide(proposal, by, clock.instant(), false, words);
        audit.record(by, "proposal-declined", reference(proposal.id()));
        return new Decided.Declined();
    }

    /// @param after number of the last proposal known, 0 for none
    /// @return proposals that wait, the oldest first
    @Transactional
    public List<Proposal> waiting(long after, int limit) {
        return proposals.waiting(after, limit);
    }

    /// @return number of proposals that wait
    @Transactional
    public long countWaiting() {
        return proposals.countWaiting();
    }

    /// @param account a member of the staff
    /// @return number of proposals that this person may decide about
    @Transactional
    public long countWaitingFor(String account) {
        return proposals.countWaitingFor(account);
    }

    /// @return a proposal, also one that was decided
    @Transactional
    public Optional<Proposal> find(long id) {
        return proposals.find(id);
    }

    /// @param after place of the last event known, from 1; 0 for none
    /// @return events of a proposal, in the order of publication
    @Transactional
    public List<ReportedEvent> events(long proposal, int after, int limit) {
        return proposals.events(proposal, after, limit);
    }

    /// A proposal that waits, with those of its events that are about one agency.
    public record About(Proposal proposal, List<ReportedEvent> events) {}

    /// @return what waits for a second person about an agency
    @Transactional
    public List<About> waitingFor(String agency) {
        return proposals.waitingFor(agency).stream()
                .map(it -> new About(it, proposals.eventsAbout(agency, it.id())))
                .toList();
    }

    private static Reference reference(long proposal) {
        return new Reference("proposal", Long.toString(proposal));
    }
}
