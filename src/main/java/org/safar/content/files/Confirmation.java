package org.safar.content.files;

/// What became of an import that somebody confirmed.
sealed interface Confirmation {

    /// The texts wait for a second person.
    ///
    /// @param saved how many
    /// @param left how many were not saved, because somebody else saved the same text meanwhile
    record Saved(int saved, int left) implements Confirmation {}

    /// Nothing is done: what the person saw is not what would be saved now.
    ///
    /// @param now what would be saved now
    record Different(TextComparison now) implements Confirmation {}
}
