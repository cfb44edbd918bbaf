package org.safar.content.overview;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.content.EditingRules.Person;
import org.safar.i18n.Language;

/// Which part of the texts somebody of the staff wants to see.
///
/// @param kind null for all
/// @param language null for all that the person works in
record OverviewQuery(@Nullable DocumentKind kind, @Nullable Language language) {

    static final OverviewQuery EVERYTHING = new OverviewQuery(null, null);

    /// What cannot be read, or is none of the person's languages, counts as not asked.
    static OverviewQuery of(@Nullable String kind, @Nullable String language, Person person) {
        return new OverviewQuery(
                Stream.ofNullable(kind)
                        .flatMap(word -> DocumentKind.ofWord(word).stream())
                        .findFirst()
                        .orElse(null),
                Stream.ofNullable(language)
                        .flatMap(tag -> Language.ofTag(tag).stream())
                        .filter(person::worksIn)
                        .findFirst()
                        .orElse(null));
    }

    /// @return whether texts of that kind are asked for
    boolean isAbout(DocumentKind other) {
        return kind == null || kind == other;
    }

    /// @return whether that text is asked for
    boolean isAbout(DocumentKind other, Language of) {
        return isAbout(other) && (language == null || language == of);
    }

    /// @return languages of translations that are asked for
    List<Language> translations(Person person) {
        return languages(person).stream().filter(it -> it != Language.EN).toList();
    }

    /// @return languages that are asked for, with English for editors
    List<Language> languages(Person person) {
        return Stream.of(Language.values())
                .filter(person::worksIn)
                .filter(it -> language == null || language == it)
                .toList();
    }

    /// @return path of the overview with this query, without the language of the page
    String path() {
        var parts =
                Stream.of(
                                kind == null ? "" : "kind=" + kind.word(),
                                language == null ? "" : "language=" + language.tag())
                        .filter(part -> !part.isEmpty())
                        .toList();
        return parts.isEmpty()
                ? DeskPaths.OVERVIEW
                : DeskPaths.OVERVIEW + "?" + String.join("&", parts);
    }
}
