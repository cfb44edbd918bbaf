package org.safar.casework.statistics;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which numbers somebody wants to see.
///
/// @param period empty for the newest
/// @param isAll whether of all organisations together
record StatisticsQuery(Optional<Period> period, boolean isAll) {

    private static final String ALL = "all";

    /// What cannot be read counts as not asked.
    static StatisticsQuery of(@Nullable String period, @Nullable String of) {
        return new StatisticsQuery(
                Optional.ofNullable(period).flatMap(Period::ofWord), ALL.equals(of));
    }

    StatisticsQuery with(Period other) {
        return new StatisticsQuery(Optional.of(other), isAll);
    }

    StatisticsQuery with(boolean all) {
        return new StatisticsQuery(period, all);
    }

    /// @param path without the language
    /// @return the path with this query
    String behind(String path) {
        var parts =
                Stream.of(
                                period.map(it -> "period=" + it.word()).orElse(""),
                                isAll ? "of=" + ALL : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
        return parts.isEmpty() ? path : path + "?" + parts;
    }
}
