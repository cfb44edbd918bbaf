package org.safar.home.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;

/// The words of one language's texts: how rare each is, and which are meant by a word that was
/// typed.
final class Vocabulary {

    /// Of words that are merely alike no more are meant.
    private static final int MOST_ALIKE = 5;

    /// From here on two letters may be wrong.
    private static final int LONG_WORD = 8;

    private static final int SHORTEST_WITH_TYPO = 4;

    /// Letters at the end of a word that was typed which may be an ending.
    private static final int ENDING = 2;

    private static final float BEGINNING = 0.9f;
    private static final float ALIKE = 0.6f;
    private static final float ALIKE_BEGINNING = 0.28f;

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /// @return terms of the index for any form of a word, the best first
    List<Likeness> meantBy(List<String> forms) throws IOException {
        var found = new LinkedHashMap<String, Likeness>();
        for (var form : forms) {
            add(found, new Likeness(form, false, 1));
            for (var length = form.length(); length >= shortest(form); length--) {
                var part = (float) length / form.length();
                add(found, new Likeness(form.substring(0, length), true, BEGINNING * part * part));
            }
        }
        if (found.values().stream().noneMatch(likeness -> !likeness.isBeginning())) {
            for (var form : forms) {
                addAlike(found, form);
            }
        }
        return List.copyOf(found.values());
    }

    /// @return from 0, a word that is everywhere, to 1, one that is in a single text or in none
    float rarity(Likeness likeness) throws IOException {
        var texts = reader.maxDoc();
        var with = frequency(likeness);
        return with <= 1 ? 1 : (float) (rarity(texts, with) / rarity(texts, 1));
    }

    private static double rarity(int texts, int with) {
        return Math.log(1 + (texts - with + 0.5) / (with + 0.5));
    }

    private int frequency(Likeness likeness) throws IOException {
        return reader.docFreq(new Term(likeness.field(TextField.ALL), likeness.term()));
    }

    /// Beginnings of half the word at least: endings are long in Turkic languages.
    private static int shortest(String form) {
        return Math.max(form.length() <= 5 ? FoldedWord.SHORTEST_BEGINNING : 4, form.length() / 2);
    }

    private void add(Map<String, Likeness> found, Likeness likeness) throws IOException {
        if (frequency(likeness) > 0) {
            found.putIfAbsent(likeness.field(TextField.ALL) + likeness.term(), likeness);
        }
    }

    private void addAlike(Map<String, Likeness> found, String form) throws IOException {
        if (form.length() < SHORTEST_WITH_TYPO) {
            return;
        }
        var edits = form.length() < LONG_WORD ? 1 : 2;
        for (var term : alike(TextField.ALL.words(), form, edits)) {
            add(found, new Likeness(term, false, ALIKE));
        }
        var stem = form.substring(0, form.length() - ENDING);
        if (found.isEmpty() && stem.length() > SHORTEST_WITH_TYPO) {
            for (var term : alike(TextField.ALL.beginnings(), stem, 1)) {
                add(found, new Likeness(term, true, ALIKE_BEGINNING));
            }
        }
    }

    private List<String> alike(String field, String form, int edits) throws IOException {
        record Alike(String term, float boost, int frequency) {}

        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        var alike = new ArrayList<Alike>();
        var each = new FuzzyTermsEnum(terms, new Term(field, form), edits, 1, true);
        for (var term = each.next(); term != null; term = each.next()) {
            alike.add(new Alike(term.utf8ToString(), each.getBoost(), each.docFreq()));
        }
        return alike.stream()
                .sorted(
                        Comparator.comparing(Alike::boost)
                                .thenComparing(Alike::frequency)
                                .reversed())
                .limit(MOST_ALIKE)
                .map(Alike::term)
                .toList();
    }
}
