package org.safar.home.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// What the search page shows.
///
/// @param words what was typed
/// @param isTooLong whether only the beginning was looked for
/// @param state decides which part of the page is shown
/// @param lines what was found, best first
/// @param areAgenciesAway whether the register could not be asked
record SearchView(
        String words, boolean isTooLong, State state, List<Line> lines, boolean areAgenciesAway) {

    /// Which part of the page is shown.
    enum State {
        NOT_ASKED,
        NO_WORDS,
        NOTHING,
        FOUND
    }

    /// One thing that was found.
    ///
    /// @param kind in words
    /// @param path of its page, without the language
    /// @param language of title and snippet
    /// @param remark that it was found in another language only, or `null`
    record Line(
            String kind,
            String path,
            String title,
            List<Snippet.Part> snippet,
            Language language,
            @Nullable String remark) {}

    static SearchView of(
            SearchForm form, SearchResult result, Language reader, SearchMessages messages) {
        return switch (result) {
            case SearchResult.NotAsked() -> without(form, State.NOT_ASKED);
            case SearchResult.NoWords() -> without(form, State.NO_WORDS);
            case SearchResult.Found(var hits, var agenciesSearched) ->
                    new SearchView(
                            form.words(),
                            form.isTooLong(),
                            hits.isEmpty() ? State.NOTHING : State.FOUND,
                            hits.stream().map(hit -> line(hit, reader, messages)).toList(),
                            !agenciesSearched);
        };
    }

    public boolean isFound() {
        return state == State.FOUND;
    }

    public boolean isNothing() {
        return state == State.NOTHING;
    }

    public boolean isNoWords() {
        return state == State.NO_WORDS;
    }

    private static SearchView without(SearchForm form, State state) {
        return new SearchView(form.words(), form.isTooLong(), state, List.of(), false);
    }

    private static Line line(SearchHit hit, Language reader, SearchMessages messages) {
        return new Line(
                kind(hit.kind(), messages),
                hit.path(),
                hit.title(),
                hit.snippet().parts(),
                hit.language(),
                hit.language() == reader ? null : remark(hit.language(), messages));
    }

    private static String kind(HitKind kind, SearchMessages messages) {
        return switch (kind) {
            case GUIDE -> messages.kindGuide();
            case SYSTEM -> messages.kindSystem();
            case NEWS -> messages.kindNews();
            case CONTACT -> messages.kindContact();
            case AGENCY -> messages.kindAgency();
        };
    }

    private static @Nullable String remark(Language language, SearchMessages messages) {
        return switch (language) {
            case UZ -> messages.onlyUzbekLatin();
            case RU -> messages.onlyRussian();
            case EN -> messages.onlyEnglish();
            // Nobody falls back to these, see Document.inLine.
            case UZ_CYRL, TG, KY, KK -> null;
        };
    }
}
