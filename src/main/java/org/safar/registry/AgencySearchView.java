package org.safar.registry;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.Standing;
import org.safar.web.Choice;

/// What the search page shows.
///
/// @param words what was typed
/// @param countries choices of the country where an agency is registered
/// @param destinations choices of the country of work
/// @param standings choices of the status today
/// @param found the agencies of this page
/// @param total number of agencies on all pages, counted up to [Register#MOST_COUNTED]
/// @param isTotalExact whether there are no more than that
/// @param more address of the next page without the language, `null` on the last one
/// @param near agencies with a similar name when nothing was found
/// @param official where the true lists are
record AgencySearchView(
        String words,
        List<Choice> countries,
        List<Choice> destinations,
        List<Choice> standings,
        List<Line> found,
        int total,
        boolean isTotalExact,
        @Nullable String more,
        List<Line> near,
        List<String> official) {

    /// @return whether more than the words was asked for, so that it must be seen
    public boolean isNarrowed() {
        return Stream.of(countries, destinations, standings)
                .flatMap(List::stream)
                .anyMatch(Choice::chosen);
    }

    /// One agency in the list.
    ///
    /// @param path of its page, without the language
    /// @param look `good`, `limited`, `bad` or `unknown`: colour and sign
    record Line(String path, String name, String country, String look, String status) {

        static Line of(
                AgencyRecord agency,
                @Nullable Country destination,
                RegistryWords words,
                Clock clock) {
            var today = agency.today(clock);
            var history = agency.history();
            var status = destination == null ? history.on(today) : history.on(today, destination);
            return new Line(
                    AgencyPage.path(agency.id(), destination),
                    agency.name(),
                    agency.country() == null ? "" : words.country(agency.country()),
                    RegistryWords.look(status.standing()),
                    words.standing(status.standing()));
        }
    }

    /// @param near agencies with a similar name, for a search that found nothing
    static AgencySearchView of(
            AgencySearchForm form,
            Register.Found found,
            List<AgencyRecord> near,
            Register.Choices choices,
            RegistryWords words,
            Clock clock) {
        return new AgencySearchView(
                form.words(),
                choices(choices.countries(), form.country(), words),
                choices(choices.destinations(), form.destination(), words),
                standings(form.standing(), words),
                lines(found.agencies(), form.destination(), words, clock),
                Math.toIntExact(found.total()),
                found.isTotalExact(),
                found.next() == null ? null : form.from(found.next()).path(),
                lines(near, null, words, clock),
                Advice.official(null, words.messages()));
    }

    private static List<Choice> standings(@Nullable Standing chosen, RegistryWords words) {
        return Stream.of(Standing.values())
                .map(standing ->
                        new Choice(standing.word(), words.standing(standing), standing == chosen))
                .toList();
    }

    private static List<Line> lines(
            List<AgencyRecord> agencies,
            @Nullable Country destination,
            RegistryWords words,
            Clock clock) {
        return agencies.stream().map(agency -> Line.of(agency, destination, words, clock)).toList();
    }

    /// @return the countries in the order of the reader's alphabet
    static List<Choice> choices(
            Collection<Country> countries, @Nullable Country chosen, RegistryWords words) {
        return countries.stream()
                .map(country ->
                        new Choice(country.code(), words.country(country), country.equals(chosen)))
                .sorted(Comparator.comparing(Choice::label, words.language().collator()))
                .toList();
    }
}
