package org.safar.home.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a text that tell why it was found.
///
/// @param parts in the order of the text
record Snippet(List<Part> parts) {

    /// Longer sentences are cut on both sides.
    private static final int LONGEST = 180;

    /// Letters before the first word found, in a sentence that is cut.
    private static final int BEFORE = 50;

    /// Points and steps of lists are sentences too, without their signs.
    private static final String SENTENCES = "\\n\\s*(?:- |\\d+\\. )?|(?<=[.!?:]) +";

    private static final String CUT = "…";

    /// @param isFound whether it was looked for
    record Part(String text, boolean isFound) {}

    /// A sentence with what the words found in it tell.
    private record Candidate(String sentence, float weight) {}

    static Snippet plain(String text) {
        return new Snippet(List.of(new Part(text, false)));
    }

    /// The summary, unless a sentence of the body tells more of what was looked for.
    static Snippet of(IndexedText text, Question question, WordForms forms) {
        var best = new Candidate(text.summary(), weight(forms.in(text.summary()), question));
        for (var sentence : text.body().split(SENTENCES)) {
            var weight = weight(forms.in(sentence), question);
            if (weight > best.weight) {
                best = new Candidate(sentence.strip(), weight);
            }
        }
        return marked(best.sentence, forms.in(best.sentence), question);
    }

    /// @return its words without marks
    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static float weight(List<FoldedWord> words, Question question) {
        var sum = 0f;
        for (var meant : question.words()) {
            var best = 0f;
            for (var word : words) {
                best = Math.max(best, meant.marks(word));
            }
            sum += best;
        }
        return sum;
    }

    private static Snippet marked(String sentence, List<FoldedWord> words, Question question) {
        var found =
                words.stream()
                        .filter(word ->
                                question.words().stream().anyMatch(it -> it.marks(word) > 0))
                        .toList();
        var from = found.isEmpty() ? 0 : start(sentence, found.getFirst().start());
        var to = end(sentence, from);
        var parts = new ArrayList<Part>();
        var written = from;
        for (var word : found) {
            if (word.end() <= to) {
                add(parts, sentence.substring(written, word.start()), false);
                add(parts, sentence.substring(word.start(), word.end()), true);
                written = word.end();
            }
        }
        add(parts, sentence.substring(written, to) + (to < sentence.length() ? CUT : ""), false);
        if (from > 0) {
            parts.addFirst(new Part(CUT, false));
        }
        return new Snippet(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text, boolean isFound) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, isFound));
        }
    }

    private static int start(String sentence, int firstFound) {
        if (sentence.length() <= LONGEST || firstFound <= BEFORE) {
            return 0;
        }
        var blank = sentence.indexOf(' ', firstFound - BEFORE);
        return blank < 0 || blank > firstFound ? firstFound : blank + 1;
    }

    private static int end(String sentence, int start) {
        if (sentence.length() - start <= LONGEST) {
            return sentence.length();
        }
        var blank = sentence.lastIndexOf(' ', start + LONGEST);
        return blank <= start ? start + LONGEST : blank;
    }
}
