package org.safar.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;
import org.safar.registry.licence.Standing;
import org.safar.web.TypedDate;

/// Reads what programs ask, and collects what is wrong with it.
final class AgencyQuery {

    /// The first and the last day that may be asked about.
    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /// Items in an answer when nobody says how many.
    private static final int LIMIT = 50;

    private final List<Problem.Fault> faults = new ArrayList<>();

    @Nullable Country country(@Nullable String code, String name) {
        return read(code, name, "unknown-country", Country::ofCode);
    }

    @Nullable Standing standing(@Nullable String word) {
        return read(word, "status", "unknown-status", Standing::ofWord);
    }

    @Nullable SearchPlace place(@Nullable String cursor) {
        return read(cursor, "cursor", "bad-cursor", SearchPlace::ofCursor);
    }

    /// @return position of the last event known, 0 without a cursor
    long position(@Nullable String cursor) {
        var position =
                read(
                        cursor,
                        "since",
                        "bad-cursor",
                        text ->
                                Optional.of(text)
                                        .filter(digits -> digits.matches("[0-9]{1,18}"))
                                        .map(Long::valueOf));
        return position == null ? 0 : position;
    }

    int limit(@Nullable String typed) {
        var limit =
                read(
                        typed,
                        "limit",
                        "limit-out-of-range",
                        text ->
                                Optional.of(text)
                                        .filter(digits -> digits.matches("[0-9]{1,3}"))
                                        .map(Integer::valueOf)
                                        .filter(number -> number >= 1)
                                        .filter(number -> number <= AgencySearch.MOST));
        return limit == null ? LIMIT : limit;
    }

    /// @return the day, or `null` when none is given
    @Nullable LocalDate day(@Nullable String typed) {
        var day = read(typed, "on", "not-a-date", text -> TypedDate.ofText(text).toIsoDate());
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            faults.add(new Problem.Fault("/on", "date-out-of-range"));
        }
        return day;
    }

    /// @throws ProblemException with status 422 when something was wrong
    void check() {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.unprocessable("invalid-query", faults));
        }
    }

    private <T> @Nullable T read(
            @Nullable String typed,
            String name,
            String code,
            Function<String, Optional<T>> reader) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var value = reader.apply(typed.strip());
        if (value.isEmpty()) {
            faults.add(new Problem.Fault("/" + name, code));
        }
        return value.orElse(null);
    }
}
