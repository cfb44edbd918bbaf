package org.safar.registry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.registry.EventJson.SourceJson;
import org.safar.registry.licence.LicenceStatus;
import org.safar.registry.profile.AgencyBackground;
import org.safar.registry.profile.Profile;
import org.safar.registry.profile.Reply;

/// One agency with its licences and all its events.
///
/// @param licences its status for every country that a source names
/// @param events oldest first, also those that were superseded
/// @param registration where it was read that it is a registered firm; `null` when the agency came
///   into the register with an event
/// @param profile where it is and with whom it works, `null` when nobody has written that
/// @param replies what it says about events
public record AgencyDetails(
        @JsonUnwrapped AgencySummary agency,
        List<Licence> licences,
        List<EventJson> events,
        @Nullable SourceJson registration,
        @Nullable ProfileJson profile,
        List<ReplyJson> replies) {

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

    /// Where an agency is and with whom it works, as a public source tells it.
    ///
    /// @param address empty when the source does not tell
    /// @param phones as the source prints them
    /// @param site address of its site, empty when there is none
    /// @param people officers whom the source names
    /// @param partners foreign firms
    /// @param source title of the source
    /// @param sourceUrl address of the source
    /// @param changedAt when this was written here
    public record ProfileJson(
            String address,
            List<String> phones,
            String site,
            List<String> people,
            List<String> partners,
            String source,
            String sourceUrl,
            Instant changedAt) {

        static ProfileJson of(Profile profile) {
            var contents = profile.contents();
            return new ProfileJson(
                    contents.address(),
                    contents.phones(),
                    contents.site(),
                    contents.people(),
                    contents.partners(),
                    contents.sourceTitle(),
                    contents.sourceUrl(),
                    profile.editedAt());
        }
    }

    /// What the agency says about an event, in its own words.
    ///
    /// @param event identifier of the event
    /// @param words as the agency wrote them
    /// @param writtenOn when it wrote them
    /// @param source where they were read
    /// @param sourceUrl address of the source, empty for a letter
    public record ReplyJson(
            String event, String words, LocalDate writtenOn, String source, String sourceUrl) {

        static ReplyJson of(String event, Reply reply) {
            return new ReplyJson(
                    event,
                    reply.words(),
                    reply.writtenOn(),
                    reply.sourceTitle(),
                    reply.sourceUrl());
        }
    }

    static AgencyDetails of(AgencyRecord agency, AgencyBackground background, Clock clock) {
        var today = agency.today(clock);
        var history = agency.history();
        var licences =
                history.destinations().isEmpty()
                        ? Stream.of(licence(null, history.on(today)))
                        : history.destinations().stream()
                                .map(country ->
                                        licence(country.code(), history.on(today, country)));
        return new AgencyDetails(
                AgencySummary.of(agency, null, clock).checkedAlso(background.checkedOn()),
                licences.toList(),
                agency.events().stream().map(EventJson::of).toList(),
                agency.registration() == null ? null : SourceJson.of(agency.registration()),
                background.profile().isEmpty() ? null : ProfileJson.of(background.profile()),
                agency.eventIds().stream()
                        .filter(background.replies()::containsKey)
                        .map(event -> ReplyJson.of(event, background.replies().get(event)))
                        .toList());
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
