package org.safar.home.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.safar.content.Document;
import org.safar.i18n.Language;

/// Finds texts: in the reader's language first, then in those that the reader falls back to.
///
/// @param index of all texts
/// @param meanings words of the same meaning
record TextSearch(SearchIndex index, SameMeanings meanings) {

    /// A text in the reader's language is shown, if it is this good beside that of another
    /// language.
    private static final float NEARLY_AS_GOOD = 0.3f;

    /// A text that was found.
    private record Candidate(IndexedText text, float score, Question question, WordForms forms) {

        /// @param texts of one document, in the order of languages in which the reader wants them
        static Ranked best(List<Candidate> texts) {
            var best = texts.stream().map(Candidate::score).max(Float::compare).orElseThrow();
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
                    Snippet.of(text, question, forms),
                    text.language());
        }
    }

    /// @param typed words of the question
    /// @param today news that have ended are not shown
    /// @return each document once, in no order
    Stream<Ranked> find(Language reader, List<FoldedWord> typed, LocalDate today) {
        var asked = meanings.ask(typed);
        var readers = readers(reader);
        var found = new HashMap<String, List<Candidate>>();
        for (var language : Document.inLine(reader).toList()) {
            var texts = index.in(language);
            var question = texts.understand(asked, readers);
            for (var each : texts.find(question)) {
                var text = each.text();
                if (text.isShownOn(today)) {
                    var weight = weight(language, reader) * HitKind.of(text.kind()).weight();
                    found.computeIfAbsent(text.id(), id -> new ArrayList<>())
                            .add(
                                    new Candidate(
                                            text, each.score() * weight, question, index.forms()));
                }
            }
        }
        return found.values().stream().map(Candidate::best);
    }

    /// @return how rare each word of a question is for the reader, 1 for one that no text has
    List<Float> rarity(Language reader, List<FoldedWord> typed) {
        var readers = readers(reader);
        return readers.understand(meanings.ask(typed), readers).words().stream()
                .map(Question.Meant::rarity)
                .toList();
    }

    /// @return texts that tell which words are common for the reader
    private LanguageIndex readers(Language reader) {
        return Document.inLine(reader)
                .map(index::in)
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElseGet(() -> index.in(reader));
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
