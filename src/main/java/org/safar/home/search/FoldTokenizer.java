package org.safar.home.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Gives Lucene the words of a text as [FoldedWord] writes them.
final class FoldTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Token> tokens = new ArrayDeque<>();
    private final WordForms forms;
    private final Function<FoldedWord, List<String>> terms;

    /// @param terms what a word is found under
    FoldTokenizer(WordForms forms, Function<FoldedWord, List<String>> terms) {
        this.forms = forms;
        this.terms = terms;
    }

    /// @param isNext whether it is the first of its word
    private record Token(String term, boolean isNext) {}

    @Override
    public void reset() throws IOException {
        super.reset();
        tokens.clear();
        var text = new StringWriter();
        input.transferTo(text);
        for (var word : forms.in(text.toString())) {
            var isNext = true;
            for (var found : terms.apply(word)) {
                tokens.add(new Token(found, isNext));
                isNext = false;
            }
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        var token = tokens.poll();
        if (token == null) {
            return false;
        }
        term.append(token.term);
        step.setPositionIncrement(token.isNext ? 1 : 0);
        return true;
    }
}
