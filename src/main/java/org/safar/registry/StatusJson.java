package org.safar.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceStatus;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.LicenceStatus.RegisteredOnly;
import org.safar.registry.licence.LicenceStatus.Unknown;

/// The status of an agency on one day.
///
/// @param status a word of [Standing]
/// @param since first day, month or year of this status, `null` when not known
/// @param until last day, month or year of this status, `null` when no source names one
/// @param event the event that decides, or the last one when the status is not known; `null`
///   without any
/// @param asOf the day asked about
/// @param why for `unknown`: `nothing-reported`, `day-missing`, `afterwards-not-reported`,
///   `country-not-named`; `null` otherwise
public record StatusJson(
        String status,
        @Nullable String since,
        @Nullable String until,
        @Nullable EventJson event,
        LocalDate asOf,
        @Nullable String why) {

    static StatusJson of(LicenceStatus status, LocalDate asOf, AgencyRecord agency) {
        var word = status.standing().word();
        return switch (status) {
            case Known known ->
                    new StatusJson(
                            word,
                            AgencySummary.textOf(known.since()),
                            AgencySummary.textOf(known.until()),
                            published(known.event(), agency),
                            asOf,
                            null);
            case RegisteredOnly registeredOnly ->
                    new StatusJson(word, null, null, null, asOf, null);
            case Unknown unknown ->
                    new StatusJson(
                            word,
                            null,
                            null,
                            published(unknown.last(), agency),
                            asOf,
                            unknown.why().word());
        };
    }

    private static @Nullable EventJson published(
            @Nullable LicenceEvent event, AgencyRecord agency) {
        return agency.events().stream()
                .filter(chained -> chained.event().equals(event))
                .findFirst()
                .map(EventJson::of)
                .orElse(null);
    }
}
