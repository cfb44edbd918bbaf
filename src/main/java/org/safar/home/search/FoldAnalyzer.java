package org.safar.home.search;

import org.apache.lucene.analysis.Analyzer;

/// Folds scripts and keyboards: whole words, or in fields of [TextField#beginnings] the beginnings
/// of words, because no stemmer knows most of our languages.
final class FoldAnalyzer extends Analyzer {

    private final WordForms forms;

    FoldAnalyzer(WordForms forms) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.forms = forms;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(
                TextField.isBeginnings(field)
                        ? new FoldTokenizer(forms, FoldedWord::beginnings)
                        : new FoldTokenizer(forms, FoldedWord::forms));
    }
}
