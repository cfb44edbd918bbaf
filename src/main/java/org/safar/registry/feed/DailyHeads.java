package org.safar.registry.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.safar.registry.licence.ChainedEvent;

/// The end of the chain on each of the last days that are over, in UTC.
///
/// Pure. Only a few events are looked at: the later ones were published later, so the last one of a
/// day is found by halving.
final class DailyHeads {

    /// Days that are told.
    static final int DAYS = 60;

    private final LongFunction<ChainedEvent> chain;

    private DailyHeads(LongFunction<ChainedEvent> chain) {
        this.chain = chain;
    }

    /// The last event at the end of a day.
    record Head(LocalDate day, ChainedEvent last) {

        /// @return the end of the day, from when on this does not change
        Instant over() {
            return endOf(day);
        }
    }

    /// @param chain gives the event at a position
    /// @param length number of events published
    /// @param today which is not over yet
    /// @return newest first; none for days on which nothing had been published yet
    static List<Head> of(LongFunction<ChainedEvent> chain, long length, LocalDate today) {
        var heads = new ArrayList<Head>();
        var search = new DailyHeads(chain);
        var position = length;
        for (var ago = 1; ago <= DAYS && position > 0; ago++) {
            var day = today.minusDays(ago);
            position = search.lastBefore(endOf(day), position);
            if (position > 0) {
                heads.add(new Head(day, chain.apply(position)));
            }
        }
        return heads;
    }

    /// @return position of the last event before that moment, at most `most`; 0 when there is none
    private long lastBefore(Instant moment, long most) {
        if (chain.apply(most).recordedAt().isBefore(moment)) {
            return most;
        }
        var before = 0L;
        var after = most;
        while (after - before > 1) {
            var middle = (before + after) / 2;
            if (chain.apply(middle).recordedAt().isBefore(moment)) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return before;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
