package org.safar.content.terms;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.i18n.Language;
import org.safar.i18n.SearchFold;
import org.safar.platform.RuleFile;

/// A thing, and its word in each language.
///
/// @param id never changes
/// @param domain part of the termbase
/// @param words in each language; several ones stand with `;` or `/` between them, an explanation
///   in brackets
/// @param note for whoever translates, may be empty
/// @param avoid words that mean something else or wound, may be empty
public record Term(
        String id, String domain, Map<Language, String> words, String note, String avoid) {

    static Term of(RuleFile.Row row) {
        return new Term(
                row.required("id"),
                row.required("domain"),
                Stream.of(Language.values())
                        .collect(
                                Collectors.toMap(
                                        language -> language,
                                        language ->
                                                row.required(language.tag().replace('-', '_')))),
                row.optional("note"),
                row.optional("avoid"));
    }

    /// @return its word in that language
    public String in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    /// @return the same thing with another word in one language
    Term with(Language language, String word) {
        var changed = new EnumMap<>(words);
        changed.put(language, word);
        return new Term(id, domain, changed, note, avoid);
    }

    /// @param folded what is looked for, see [SearchFold]
    boolean matches(String folded) {
        return words.values().stream().anyMatch(word -> SearchFold.fold(word).contains(folded));
    }
}
