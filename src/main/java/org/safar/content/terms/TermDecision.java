package org.safar.content.terms;

/// What became of a decision about a proposed change.
enum TermDecision {
    /// It is done.
    DONE,
    /// The person does not work in that language.
    NOT_ALLOWED,
    /// A second person has to accept it.
    OWN_CHANGE,
    /// Somebody decided before.
    DECIDED
}
