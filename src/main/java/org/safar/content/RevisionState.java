package org.safar.content;

/// Where a revision is on its way to the reader. Derived from its steps and from those of the other
/// revisions of the same text.
public enum RevisionState {
    /// Saved, and nobody was asked to look at it.
    DRAFT,
    /// It waits for a second person.
    IN_REVIEW,
    /// A second person has agreed; it will be published at a time that is known.
    SCHEDULED,
    /// Readers see it.
    PUBLISHED,
    /// Readers saw it until another one was published.
    REPLACED,
    /// Readers saw it until it was taken back.
    WITHDRAWN,
    /// The text has been put away for good.
    ARCHIVED
}
