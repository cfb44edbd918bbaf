package org.safar.registry;

import java.util.List;

/// A part of all published events, oldest first.
///
/// @param items events after the cursor
/// @param next cursor for the events after these; stays the same while nothing new is published
public record EventFeed(List<EventJson> items, String next) {}
