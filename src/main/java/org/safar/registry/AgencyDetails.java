package org.safar.registry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.registry.licence.LicenceStatus;

/// One agency with its licences and all its events.
///
/// @param licences its status for every country that a source names
/// @param events oldest first, also those that were superseded
public record AgencyDetails(
        @JsonUnwrapped AgencySummary agency, List<Licence> licences, List<EventJson> events) {

    /// The status for one country today.
    ///
    /// @param destination ISO 3166-1 alpha-2 code, `null` where sources name no country
    /// @param status a word of [Standing]
    /// @param since first day, month or year of this status, `null` when not known
    /// @param until last day, month or year of this status, `null` when not known
    /// @param licenceNumber number in the event that decides, `null` when no source prints it
    public record Licence(
            @Nullable String destination,
            String status,
            @Nullable String since,
            @Nullable String until,
            @Nullable String licenceNumber) {}

    static AgencyDetails of(AgencyRecord agency, Clock clock) {
        var today = agency.today(clock);
        var history = agency.history();
        var licences =
                history.destinations().isEmpty()
                        ? Stream.of(licence(null, history.on(today)))
                        : history.destinations().stream()
                                .map(country ->
                                        licence(country.code(), history.on(today, country)));
        return new AgencyDetails(
                AgencySummary.of(agency, null, clock),
                licences.toList(),
                agency.events().stream().map(EventJson::of).toList());
    }

    private static Licence licence(@Nullable String destination, LicenceStatus status) {
        return status instanceof LicenceStatus.Known known
                ? new Licence(
                        destination,
                        known.standing().word(),
                        AgencySummary.textOf(known.since()),
                        AgencySummary.textOf(known.until()),
                        known.event().licenceNumber().isEmpty()
                                ? null
                                : known.event().licenceNumber())
                : new Licence(destination, status.standing().word(), null, null, null);
    }
}
