package org.safar.content.values;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safar.content.ReadingMoment;
import org.safar.content.ValueFacts;
import org.safar.country.Amounts;

/// An amount in the list of all of them.
///
/// @param path of its page, without the language
/// @param name in English: only staff read it
/// @param key under which texts mention it
/// @param today what readers are told today
/// @param period when that holds, null when nothing does
/// @param warning from when on no amount is known, null when that is further off than a year's end
record ValueLine(
        String path,
        String name,
        String key,
        String today,
        @Nullable String period,
        @Nullable String warning) {

    /// @param document identifier
    /// @param name in English
    static ValueLine of(String document, String name, ReadingMoment now, ValueWords words) {
        var key = ValueFacts.key(document);
        var day = now.version().day();
        var rows = new ValueRows(now.values().of(key));
        return new ValueLine(
                ValuePage.path(document),
                name,
                key,
                new Amounts(now.values(), day).words(key, 1, words.language()),
                rows.on(day).map(words::period).orElse(null),
                warning(rows, day, words));
    }

    private static @Nullable String warning(ValueRows rows, LocalDate today, ValueWords words) {
        return rows.firstGap(today).map(day -> words.messages().gap(words.day(day))).orElse(null);
    }
}
