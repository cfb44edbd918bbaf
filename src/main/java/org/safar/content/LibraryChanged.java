package org.safar.content;

/// Readers see a new library from now on. Sent to observers in the background.
///
/// @param edition its number
public record LibraryChanged(long edition) {}
