package org.safar.home.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A question put to the texts of one language.
///
/// @param words what stands there for each word that was typed
record Question(List<Meant> words) {

    /// How much a word of the same meaning counts.
    private static final float SAME_MEANING = 0.7f;

    /// What a place tells that is not the best one of a word.
    private static final float OTHER_PLACES = 0.1f;

    /// Term of an index with its place between 0, everywhere, and 1, in one text.
    record Weighed(Likeness likeness, float weight) {}

    /// What is meant by one word.
    ///
    /// @param terms for the word itself
    /// @param sameMeaning for each word of the same meaning the terms of its parts
    record Meant(List<Weighed> terms, List<List<List<Weighed>>> sameMeaning) {

        /// @return how rare the word is in the texts, 1 when it is in none
        float rarity() {
            return terms.stream()
                    .filter(term -> !term.likeness.isBeginning() && term.likeness.quality() == 1)
                    .map(Weighed::weight)
                    .findFirst()
                    .orElse(1f);
        }

        /// @return how much it tells that this word stands in a text, 0 when it does not
        float marks(FoldedWord word) {
            var weight = strongest(terms, word);
            for (var parts : sameMeaning) {
                for (var part : parts) {
                    weight = Math.max(weight, strongest(part, word) * SAME_MEANING);
                }
            }
            return weight;
        }

        private static float strongest(List<Weighed> terms, FoldedWord word) {
            var strongest = 0f;
            for (var term : terms) {
                if (term.likeness.marks(word)) {
                    strongest = Math.max(strongest, term.weight);
                }
            }
            return strongest;
        }
    }

    /// @param vocabulary of the texts that are asked
    /// @param readers vocabulary of the reader's language: a word that is common there is not rare
    ///   because another language lacks it
    static Question of(List<AskedWord> asked, Vocabulary vocabulary, Vocabulary readers)
            throws IOException {
        var words = new ArrayList<Meant>();
        for (var word : asked) {
            var terms = vocabulary.meantBy(word.forms());
            words.add(
                    new Meant(
                            weigh(terms, vocabulary, readers, rarity(word, readers)),
                            sameMeaning(word, vocabulary, readers)));
        }
        return new Question(List.copyOf(words));
    }

    private static List<List<List<Weighed>>> sameMeaning(
            AskedWord word, Vocabulary vocabulary, Vocabulary readers) throws IOException {
        var same = new ArrayList<List<List<Weighed>>>();
        for (var parts : word.sameMeaning()) {
            var weighed = new ArrayList<List<Weighed>>();
            for (var part : parts) {
                weighed.add(weigh(List.of(beginning(part)), vocabulary, readers, 1));
            }
            same.add(weighed);
        }
        return same;
    }

    /// @return rarity of the most common word of that meaning
    private static float rarity(AskedWord word, Vocabulary readers) throws IOException {
        var rarity = 1f;
        for (var parts : word.sameMeaning()) {
            var rarest = 0f;
            for (var part : parts) {
                rarest = Math.max(rarest, readers.rarity(beginning(part)));
            }
            rarity = Math.min(rarity, rarest);
        }
        return rarity;
    }

    private static Likeness beginning(String part) {
        return new Likeness(part, true, 1);
    }

    /// @param rarity of the meaning: a word that texts say otherwise is not rare for that
    private static List<Weighed> weigh(
            List<Likeness> terms, Vocabulary vocabulary, Vocabulary readers, float rarity)
            throws IOException {
        var weighed = new ArrayList<Weighed>();
        for (var term : terms) {
            var here = Math.min(vocabulary.rarity(term), readers.rarity(term));
            weighed.add(new Weighed(term, term.quality() * Math.min(here, rarity)));
        }
        return List.copyOf(weighed);
    }

    Query toQuery() {
        var all = new BooleanQuery.Builder();
        for (var word : words) {
            var ways = new ArrayList<Query>();
            ways.add(anyOf(word.terms, 1));
            for (var parts : word.sameMeaning) {
                var together = new BooleanQuery.Builder();
                parts.forEach(
                        part -> together.add(anyOf(part, SAME_MEANING / parts.size()), Occur.MUST));
                ways.add(together.build());
            }
            all.add(new DisjunctionMaxQuery(ways, 0), Occur.SHOULD);
        }
        return all.build();
    }

    private static Query anyOf(List<Weighed> terms, float part) {
        var places = new ArrayList<Query>();
        for (var term : terms) {
            for (var field : TextField.values()) {
                var boost = field.weight() * term.weight * part;
                if (boost > 0) {
                    places.add(
                            new BoostQuery(
                                    new TermQuery(
                                            new Term(
                                                    term.likeness.field(field),
                                                    term.likeness.term())),
                                    boost));
                }
            }
        }
        return new DisjunctionMaxQuery(places, OTHER_PLACES);
    }
}
