package org.safar.registry;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.Standing;

/// What a person typed and chose on the search page. Nothing of it can be wrong: what is no country
/// means all countries, what is no status means any.
///
/// @param words a name or a number, cut where no person types on
/// @param country where the agency is registered, or `null`
/// @param destination country of work, or `null`
/// @param standing status today, for the country of work if there is one, or `null`
/// @param after place behind which the list goes on, or `null`
record AgencySearchForm(
        String words,
        @Nullable Country country,
        @Nullable Country destination,
        @Nullable Standing standing,
        @Nullable SearchPlace after) {

    private static final int LONGEST_WORDS = 100;

    /// Agencies on one page.
    private static final int LIMIT = 20;

    private static final int MOST_NEAR = 5;

    static AgencySearchForm read(
            @Nullable String words,
            @Nullable String country,
            @Nullable String destination,
            @Nullable String status,
            @Nullable String cursor) {
        var typed = Objects.requireNonNullElse(words, "").strip();
        return new AgencySearchForm(
                typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed,
                country(country),
                country(destination),
                Optional.ofNullable(status)
                        .map(String::strip)
                        .flatMap(Standing::ofWord)
                        .orElse(null),
                Optional.ofNullable(cursor).flatMap(SearchPlace::ofCursor).orElse(null));
    }

    /// @return the country, `null` when the word is no code of one
    static @Nullable Country country(@Nullable String code) {
        return Optional.ofNullable(code).map(String::strip).flatMap(Country::ofCode).orElse(null);
    }

    AgencySearch toSearch() {
        return new AgencySearch(words, country, destination, standing, after, LIMIT);
    }

    /// @return the same words everywhere: a wrong country may be why nothing was found
    AgencySearch toNearSearch() {
        return new AgencySearch(words, null, null, null, null, MOST_NEAR);
    }

    /// @return the same search, going on behind a place
    AgencySearchForm from(SearchPlace place) {
        return new AgencySearchForm(words, country, destination, standing, place);
    }

    /// @return address of the page, without the language
    String path() {
        return new AddressPath("agencies")
                .with("q", words)
                .with("country", country == null ? "" : country.code())
                .with("destination", destination == null ? "" : destination.code())
                .with("status", standing == null ? "" : standing.word())
                .with("cursor", after == null ? "" : after.toCursor())
                .toString();
    }
}
