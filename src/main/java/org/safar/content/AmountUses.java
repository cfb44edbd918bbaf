package org.safar.content;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.i18n.Language;

/// Tells which texts say an amount of the law, so that everybody knows what changes with it.
public final class AmountUses {

    private AmountUses() {}

    /// A document that says an amount.
    ///
    /// @param languages in which it does
    public record Use(Document document, Set<Language> languages) {}

    /// @param key name of the amount; the index is also said by whoever says one of its multiples
    /// @return documents that say it, by identifier
    public static List<Use> of(ReadingMoment now, String key) {
        var keys = now.values().saidWith(key);
        return now.library().documents().values().stream()
                .map(document -> new Use(document, languages(document, keys)))
                .filter(use -> !use.languages().isEmpty())
                .sorted((one, other) -> one.document().id().compareTo(other.document().id()))
                .toList();
    }

    /// @param edition number of a step
    /// @return names of the amounts that read otherwise since that step, whether they were changed
    ///   or withdrawn
    public static Set<String> changedSince(ReadingMoment now, long edition) {
        var changed =
                now.library()
                        .all(DocumentKind.VALUE)
                        .filter(document -> document.revision() > edition)
                        .map(Document::id);
        var gone =
                now.library().gone().entrySet().stream()
                        .filter(entry -> entry.getValue() > edition)
                        .map(entry -> entry.getKey())
                        .filter(ValueFacts::isName);
        return Stream.concat(changed, gone)
                .map(ValueFacts::key)
                .flatMap(key -> Stream.concat(Stream.of(key), now.values().saidWith(key).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @return whether the text says one of those amounts
    public static boolean says(Text text, Collection<String> keys) {
        return !Collections.disjoint(ContentMarkdown.amounts(text.body()), keys);
    }

    private static Set<Language> languages(Document document, Set<String> keys) {
        return document.texts().values().stream()
                .filter(text -> says(text, keys))
                .map(Text::language)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }
}
