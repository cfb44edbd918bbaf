package org.safar.content;

/// What became of something that somebody of the staff wanted to do with a text.
public sealed interface EditingResult {

    /// It is done.
    ///
    /// @param revision number of the revision
    record Done(long revision) implements EditingResult {}

    /// It is not done, and why.
    record Refused(EditingRules.Refusal refusal) implements EditingResult {}

    /// Somebody else saved the same text meanwhile. Nothing is lost: what was typed is in the
    /// draft.
    ///
    /// @param newest the revision that the person has not seen
    record Overtaken(RevisionView newest) implements EditingResult {}

    /// The text cannot be read.
    ///
    /// @param reason what is wrong, for the person who writes it
    record Unreadable(String reason) implements EditingResult {}
}
