package org.safar.content.overview;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.content.EditingRules.Person;
import org.safar.i18n.Language;

/// Makes the links that narrow a page down.
final class Filters {

    private Filters() {}

    static List<Filter> kinds(OverviewQuery query, OverviewWords words) {
        var all = kind(null, words.messages().all(), query, words);
        var each =
                Stream.of(DocumentKind.values())
                        .filter(DocumentKind::isTranslated)
                        .map(kind -> kind(kind, words.messages().kind(kind), query, words));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private static Filter kind(
            @Nullable DocumentKind kind, String label, OverviewQuery query, OverviewWords words) {
        return new Filter(
                new OverviewQuery(kind, query.language()).path(),
                label,
                words.language().tag(),
                query.kind() == kind);
    }

    /// @param languages to choose from
    /// @param path of the page that is narrowed down to a language, `null` for all
    /// @return nothing when there is nothing to choose from
    static List<Filter> languages(
            List<Language> languages,
            @Nullable Language chosen,
            Function<@Nullable Language, String> path,
            OverviewWords words) {
        if (languages.size() < 2) {
            return List.of();
        }
        var all =
                new Filter(
                        path.apply(null),
                        words.messages().all(),
                        words.language().tag(),
                        chosen == null);
        var each =
                languages.stream()
                        .map(language ->
                                new Filter(
                                        path.apply(language),
                                        language.ownName(),
                                        language.tag(),
                                        chosen == language));
        return Stream.concat(Stream.of(all), each).toList();
    }

    /// @return all languages that person works in, with English for editors
    static List<Language> languages(Person person) {
        return OverviewQuery.EVERYTHING.languages(person);
    }
}
