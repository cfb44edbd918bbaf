package org.safar.content;

import org.jspecify.annotations.Nullable;

/// Where a text has a fact from.
///
/// @param title as the source calls itself
/// @param address of the page, null where none is known
/// @param date when it was published: a day, a month (`2025-11`) or a year; null where not known
public record Source(String title, @Nullable String address, @Nullable String date) {}
