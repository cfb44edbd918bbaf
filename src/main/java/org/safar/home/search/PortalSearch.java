package org.safar.home.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safar.content.Document;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.registry.AgencyRecord;

/// Answers questions from texts and from the register of agencies.
@ApplicationScoped
class PortalSearch {

    /// More than anybody reads on a phone.
    private static final int MOST_SHOWN = 20;

    /// What is this much weaker than the best was hardly meant.
    private static final float WEAKEST = 0.12f;

    /// A text in the reader's language is shown, if it is this good beside that of another
    /// language.
    private static final float NEARLY_AS_GOOD = 0.3f;

    private final SameMeanings meanings = SameMeanings.load();
    private final SearchIndexes indexes;
    private final Libraries libraries;
    private final AgencyHits agencies;

    PortalSearch(SearchIndexes indexes, Libraries libraries, AgencyHits agencies) {
        this.indexes = indexes;
        this.libraries = libraries;
        this.agencies = agencies;
    }

    /// A hit before it is known whether it is among the best.
    private record Ranked(float score, Supplier<SearchHit> hit) {}

    private record RankedText(IndexedText text, float score, Question question) {

        /// @param texts of one document, in the order of languages in which the reader wants them
        static Ranked ranked(List<RankedText> texts) {
            var best = texts.stream().map(RankedText::score).max(Float::compare).orElseThrow();
            var shown =
                    texts.stream()
                            .filter(text -> text.score >= best * NEARLY_AS_GOOD)
                            .findFirst()
                            .orElseThrow();
            return new Ranked(best, shown::hit);
        }

        private SearchHit hit() {
            return new SearchHit(
                    HitKind.of(text.kind()),
                    text.id(),
                    text.kind().path() + "/" + text.id(),
                    text.title(),
                    Snippet.of(text, question),
                    text.language());
        }
    }

    /// @throws jakarta.ws.rs.ServiceUnavailableException while there is nothing to read at all
    SearchResult search(SearchQuery query) {
        if (query.words().isBlank()) {
            return new SearchResult.NotAsked();
        }
        var typed = FoldedWord.in(query.words());
        if (typed.isEmpty()) {
            return new SearchResult.NoWords();
        }
        var found = agencies.find(query.words());
        var ranked =
                Stream.concat(
                                texts(query.language(), typed),
                                agencies(query.language(), typed, found.orElse(List.of())))
                        .sorted(Comparator.comparing(Ranked::score).reversed())
                        .toList();
        return new SearchResult.Found(best(ranked), found.isPresent());
    }

    private static List<SearchHit> best(List<Ranked> ranked) {
        return ranked.stream()
                .filter(hit -> hit.score >= ranked.getFirst().score * WEAKEST)
                .limit(MOST_SHOWN)
                .map(hit -> hit.hit.get())
                .toList();
    }

    /// Each document once.
    private Stream<Ranked> texts(Language reader, List<FoldedWord> typed) {
        var asked = meanings.ask(typed);
        var index = indexes.now();
        var today = libraries.now().version().day();
        var found = new HashMap<String, List<RankedText>>();
        var readers = readers(reader, index);
        for (var language : Document.inLine(reader).toList()) {
            var texts = index.in(language);
            var question = texts.understand(asked, readers);
            for (var each : texts.find(question)) {
                var text = each.text();
                if (text.isShownOn(today)) {
                    var weight = weight(language, reader) * HitKind.of(text.kind()).weight();
                    found.computeIfAbsent(text.id(), id -> new ArrayList<>())
                            .add(new RankedText(text, each.score() * weight, question));
                }
            }
        }
        return found.values().stream().map(RankedText::ranked);
    }

    /// @return texts that tell which words are common for the reader
    private static LanguageIndex readers(Language reader, SearchIndex index) {
        return Document.inLine(reader)
                .map(index::in)
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElseGet(() -> index.in(reader));
    }

    private Stream<Ranked> agencies(
            Language reader, List<FoldedWord> typed, List<AgencyRecord> found) {
        var texts = readers(reader, indexes.now());
        var question = texts.understand(meanings.ask(typed), texts);
        var ranked = new ArrayList<Ranked>();
        for (var agency : found) {
            var score = NameMatch.score(typed, question, AgencyHits.names(agency));
            if (score > 0) {
                ranked.add(new Ranked(score, () -> AgencyHits.hit(agency, reader)));
            }
        }
        return ranked.stream();
    }

    /// Readers want their own language; they would rather have another than nothing.
    private static float weight(Language language, Language reader) {
        if (language == reader) {
            return 1;
        }
        return switch (language) {
            case UZ, UZ_CYRL -> 0.95f;
            case RU -> 0.8f;
            case EN, TG, KY, KK -> 0.7f;
        };
    }
}
