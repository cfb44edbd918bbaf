package org.safar.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.profile.SourceChecks;

/// An agency as lists show it, on the day it is where the agency is.
///
/// @param id stable identifier
/// @param name as a source prints it
/// @param otherNames in other scripts, shorter or longer
/// @param country ISO 3166-1 alpha-2 code of the country where it is registered, `null` when no
///   source tells it
/// @param registrationNumber BIN, INN or the like, `null` when no source prints it
/// @param status a word of [Standing]
/// @param statusSince day, month or year since when, `null` when not known
/// @param destinations countries of work for which it has this status
/// @param lastCheckedOn the day somebody looked at a source about it last
/// @param url address of its page
public record AgencySummary(
        String id,
        String name,
        List<String> otherNames,
        @Nullable String country,
        @Nullable String registrationNumber,
        String status,
        @Nullable String statusSince,
        List<String> destinations,
        @Nullable LocalDate lastCheckedOn,
        String url) {

    /// @param destination the country that was asked for, or `null` for the agency as a whole
    static AgencySummary of(AgencyRecord agency, @Nullable Country destination, Clock clock) {
        var today = agency.today(clock);
        var history = agency.history();
        var status = destination == null ? history.on(today) : history.on(today, destination);
        return new AgencySummary(
                agency.id(),
                agency.name(),
                agency.otherNames().stream().map(NamedAs::name).toList(),
                agency.country() == null ? null : agency.country().code(),
                agency.registrationNumber(),
                status.standing().word(),
                status instanceof Known known ? textOf(known.since()) : null,
                history.destinationsWith(status.standing(), today).stream()
                        .map(Country::code)
                        .toList(),
                agency.lastCheckedOn(),
                "/en/agencies/" + agency.id());
    }

    /// @param checkedOn the day of a look that found nothing new, or `null`
    AgencySummary checkedAlso(@Nullable LocalDate checkedOn) {
        return new AgencySummary(
                id,
                name,
                otherNames,
                country,
                registrationNumber,
                status,
                statusSince,
                destinations,
                SourceChecks.later(lastCheckedOn, checkedOn),
                url);
    }

    /// @return the date as exactly as it is known, `null` when it is not
    static @Nullable String textOf(PartialDate date) {
        return date.isKnown() ? date.toString() : null;
    }
}
