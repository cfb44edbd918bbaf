package org.safar.registry.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.registry.EventView;
import org.safar.registry.ReportedEvent;
import org.safar.registry.profile.Reply;

/// A proposal with some of its events.
///
/// @param path of its page, without the language
/// @param facts who entered it, when, how much it is
/// @param events those of this page
/// @param more path of the next events, or `null`
/// @param words of the reader so far
/// @param error why the decision could not be taken, or `null`
/// @param errorField where to mend it
/// @param isOwn whether the reader entered it
/// @param waits whether somebody may decide
record ProposalView(
        String path,
        String title,
        List<String> facts,
        List<Event> events,
        @Nullable String more,
        String words,
        @Nullable String error,
        boolean isOwn,
        boolean waits) {

    /// An event in it.
    ///
    /// @param agency name
    /// @param path of the agency's page on the desk, without the language
    /// @param reply path of the form for the agency's words, without the language
    record Event(String agency, String path, String reply, EventView event) {}

    static Event event(ReportedEvent reported, Map<String, Reply> replies, DeskWords words) {
        var event = reported.event();
        var path = AgencyDeskPage.path(event.agency());
        return new Event(
                reported.names().getFirst().name(),
                path,
                path + "/replies/" + event.id(),
                EventView.of(event, replies.get(event.id()), words.registry()));
    }

    static List<String> facts(Proposal proposal, DeskWords words) {
        var messages = words.messages();
        var facts = new java.util.ArrayList<String>();
        if (proposal.kind() == Proposal.Kind.IMPORT) {
            facts.add(messages.fromList());
        }
        facts.add(messages.eventsCount(proposal.events()));
        facts.add(messages.enteredBy(proposal.enteredName()));
        facts.add(messages.enteredOn(words.day(proposal.enteredAt())));
        var decision = proposal.decision();
        if (decision != null) {
            facts.add(
                    decision.confirmed()
                            ? messages.decidedConfirmed(decision.decidedName())
                            : messages.decidedDeclined(decision.decidedName()));
            if (!decision.words().isEmpty()) {
                facts.add(decision.words());
            }
        }
        return facts;
    }
}
