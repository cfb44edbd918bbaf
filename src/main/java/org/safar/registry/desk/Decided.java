package org.safar.registry.desk;

/// What became of a decision about a proposal.
public sealed interface Decided {

    /// Everything in the proposal is public now.
    ///
    /// @param published number of events published by this
    record Confirmed(int published) implements Decided {}

    /// Nothing of it will be published.
    record Declined() implements Decided {}

    /// There is no such proposal, or somebody has decided about it already. Who asks about a number
    /// that was never given out learns nothing.
    record NotWaiting() implements Decided {}

    /// The same person entered it.
    record OwnProposal() implements Decided {}

    /// The person has no role that decides.
    record NotAllowed() implements Decided {}

    /// Whoever declines must say why.
    record WordsMissing() implements Decided {}

    /// It cannot be published, because an event in it replaces one that the register does not hold.
    ///
    /// @param event identifier of the event in the proposal
    record ReplacesNothing(String event) implements Decided {}
}
