package org.safar.registry.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposal that waits for a second person.
///
/// @param id number
/// @param kind `single` or `import`
/// @param title what it is about
/// @param enteredBy name of the one who entered it
/// @param enteredAt when
/// @param events number of events in it
/// @param isOwn whether the one who asks entered it, and so may not decide
public record ProposalJson(
        long id,
        String kind,
        String title,
        String enteredBy,
        Instant enteredAt,
        int events,
        boolean isOwn) {

    static ProposalJson of(Proposal proposal, String account) {
        return new ProposalJson(
                proposal.id(),
                proposal.kind().word(),
                proposal.title(),
                proposal.enteredName(),
                proposal.enteredAt(),
                proposal.events(),
                proposal.enteredBy().equals(account));
    }

    /// A page of them.
    ///
    /// @param items the oldest first
    /// @param next cursor of the next page, `null` on the last one
    public record Waiting(List<ProposalJson> items, @Nullable String next) {}

    /// A decision to be taken.
    ///
    /// @param confirmed whether the events are to be published
    /// @param words why, at most 2,000 letters; required to decline
    public record DecisionRequest(@Nullable Boolean confirmed, @Nullable String words) {}

    /// A decision that was taken.
    ///
    /// @param status `confirmed` or `declined`
    /// @param published number of events that became public
    public record DecisionJson(String status, int published) {}
}
