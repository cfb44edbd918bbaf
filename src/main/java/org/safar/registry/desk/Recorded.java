package org.safar.registry.desk;

import org.jspecify.annotations.Nullable;

/// What became of events that somebody entered.
///
/// @param published number of events that are public now
/// @param waiting number of events that wait for a second person
/// @param proposal number of the proposal in which they wait, or `null` when none does
/// @param known number of events that are in the register or wait already; nothing was done with
///   them
public record Recorded(int published, int waiting, @Nullable Long proposal, int known) {}
