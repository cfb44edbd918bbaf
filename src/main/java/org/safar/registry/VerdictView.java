package org.safar.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Dates;
import org.safar.registry.licence.LicenceHistory;
import org.safar.registry.licence.LicenceStatus;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.LicenceStatus.RegisteredOnly;
import org.safar.registry.licence.LicenceStatus.Unknown;
import org.safar.registry.licence.Standing;

/// The large plain verdict about one day.
///
/// @param look `good`, `limited`, `bad` or `unknown`: colour and sign
/// @param before the day it is about
/// @param large the verdict itself
/// @param main what belongs to it: for which countries of work, and until when
/// @param after what it rests on, in smaller lines
/// @param last what was reported last, for a verdict that is not known; else `null`
public record VerdictView(
        String look,
        String before,
        String large,
        List<String> main,
        List<String> after,
        @Nullable Last last) {

    /// The last report before a day about which nothing is known.
    ///
    /// @param year when it was
    /// @param what what happened then
    public record Last(String year, String what) {}

    /// @param destination country of work that was asked for, or `null`
    public static VerdictView of(
            LicenceHistory history,
            LocalDate day,
            boolean isToday,
            @Nullable Country destination,
            RegistryWords words) {
        var status = destination == null ? history.on(day) : history.on(day, destination);
        var messages = words.messages();
        var date = Dates.inWords(day, words.language());
        return new VerdictView(
                RegistryWords.look(status.standing()),
                isToday ? messages.today(date) : messages.thatDay(date),
                words.standing(status.standing()),
                main(history, status, day, destination, words),
                reasons(status, words),
                status instanceof Unknown unknown ? last(unknown, words) : null);
    }

    private static List<String> main(
            LicenceHistory history,
            LicenceStatus status,
            LocalDate day,
            @Nullable Country destination,
            RegistryWords words) {
        var messages = words.messages();
        var main = new ArrayList<String>();
        if (destination != null) {
            main.add(messages.forCountry(words.country(destination)));
        } else {
            var countries = history.destinationsWith(status.standing(), day);
            if (status.standing() != Standing.UNKNOWN && !countries.isEmpty()) {
                main.add(messages.countries(words.countries(countries)));
            }
        }
        if (status instanceof Known known && known.until().isKnown()) {
            main.add(messages.until(words.date(known.until())));
        }
        return main;
    }

    private static List<String> reasons(LicenceStatus status, RegistryWords words) {
        var messages = words.messages();
        return switch (status) {
            case Known known -> dates(known, words);
            case RegisteredOnly registeredOnly -> List.of(messages.whyRegisteredOnly());
            case Unknown unknown -> List.of(words.why(unknown.why()));
        };
    }

    private static List<String> dates(Known known, RegistryWords words) {
        var messages = words.messages();
        var lines = new ArrayList<String>();
        // the verdict rests on a report: people must see how old it is, in the same box
        if (known.event().source().date().isKnown()) {
            lines.add(messages.reported(words.date(known.event().source().date())));
        }
        lines.add(
                known.since().isKnown()
                        ? messages.since(words.date(known.since()))
                        : messages.sinceNotPublished());
        if (!known.until().isKnown()
                && known.event().kind().allows()
                && known.standing() != Standing.EXPIRED) {
            lines.add(messages.untilNotPublished());
        }
        switch (known.event().confidence()) {
            case HIGH -> {}
            case MEDIUM -> lines.add(messages.confidenceMedium());
            case LOW -> lines.add(messages.confidenceLow());
        }
        return lines;
    }

    private static @Nullable Last last(Unknown unknown, RegistryWords words) {
        var event = unknown.last();
        if (event == null) {
            return null;
        }
        var date = event.effectiveFrom().isKnown() ? event.effectiveFrom() : event.source().date();
        return new Last(
                date.isKnown() ? String.valueOf(date.start().getYear()) : "",
                words.event(event.kind()));
    }
}
