package org.safar.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of agencies.
///
/// @param items the best fitting first, then by name
/// @param next cursor of the next page, `null` on the last one
/// @param total number of agencies on all pages, counted up to 10,000
/// @param totalIsExact `false` when more agencies than `total` fit
public record AgencyList(
        List<AgencySummary> items, @Nullable String next, long total, boolean totalIsExact) {}
