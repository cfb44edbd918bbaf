package org.safar.content.overview;

import java.util.List;
import java.util.stream.Stream;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

/// The coverage as the page shows it.
///
/// @param cards one for each language
/// @param kinds one picture for each kind that has documents
/// @param legend states in words
record CoverageView(List<Card> cards, List<Kind> kinds, List<Legend> legend) {

    /// Guides and news share a column of a wide screen, systems and contacts have one each.
    private static final List<DocumentKind> ORDER =
            List.of(
                    DocumentKind.GUIDE,
                    DocumentKind.NEWS,
                    DocumentKind.SYSTEM,
                    DocumentKind.CONTACT);

    /// Width of the bar of a card.
    private static final int BAR = 100;

    /// How far one language is.
    ///
    /// @param path of the overview of that language only, without the language of the page
    /// @param upToDate texts that say what the source says now
    /// @param counts of each state, the best first
    record Card(String path, Language language, long upToDate, int all, List<StateCount> counts) {}

    /// Texts in one state.
    ///
    /// @param look word of the state, for the style sheet
    /// @param state in words
    /// @param x left edge of its piece of the bar
    record StateCount(String look, String state, long count, int x, int width) {}

    /// The documents of one kind.
    ///
    /// @param word of the kind
    record Kind(
            String word,
            String title,
            int count,
            CoveragePicture picture,
            List<Language> languages) {}

    /// What a square looks like, and what that means.
    record Legend(String look, String state) {}

    static CoverageView of(Coverage coverage, OverviewQuery query, OverviewWords words) {
        return new CoverageView(
                coverage.languages().stream()
                        .map(language -> card(coverage, language, query, words))
                        .toList(),
                ORDER.stream()
                        .map(kind -> kind(coverage.ofKind(kind), kind, words))
                        .filter(kind -> kind.count() > 0)
                        .toList(),
                Stream.of(CoverageState.values())
                        .map(state -> new Legend(state.word(), words.messages().state(state)))
                        .toList());
    }

    private static Card card(
            Coverage coverage, Language language, OverviewQuery query, OverviewWords words) {
        return new Card(
                new OverviewQuery(query.kind(), language).path(),
                language,
                coverage.countUpToDate(language),
                coverage.rows().size(),
                Stream.of(CoverageState.values())
                        .map(state -> count(coverage, language, state, words))
                        .toList());
    }

    private static StateCount count(
            Coverage coverage, Language language, CoverageState state, OverviewWords words) {
        var before =
                Stream.of(CoverageState.values())
                        .limit(state.ordinal())
                        .mapToLong(better -> coverage.count(language, better))
                        .sum();
        var count = coverage.count(language, state);
        var all = Math.max(1, coverage.rows().size());
        var x = Math.toIntExact(BAR * before / all);
        var end = Math.toIntExact(BAR * (before + count) / all);
        return new StateCount(
                state.word(),
                words.messages().state(state),
                count,
                x,
                count == 0 ? 0 : Math.max(1, end - x));
    }

    private static Kind kind(Coverage coverage, DocumentKind kind, OverviewWords words) {
        var collator = words.language().collator();
        var documents =
                coverage.rows().stream()
                        .map(row -> CoverageLineView.of(row, words))
                        .sorted((one, other) -> collator.compare(one.title(), other.title()))
                        .toList();
        return new Kind(
                kind.word(),
                words.messages().kind(kind),
                documents.size(),
                CoveragePicture.of(coverage.languages(), documents),
                coverage.languages());
    }
}
