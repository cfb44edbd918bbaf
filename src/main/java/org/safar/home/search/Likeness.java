package org.safar.home.search;

/// A term of an index that stands for a word that was typed.
///
/// @param term as it stands in the index
/// @param isBeginning whether it is the beginning of words, or a whole one
/// @param quality 1 for the word itself, less the less alike they are
record Likeness(String term, boolean isBeginning, float quality) {

    /// Below this the words found are not shown as found.
    private static final float WORTH_MARKING = 0.3f;

    String field(TextField field) {
        return isBeginning ? field.beginnings() : field.words();
    }

    boolean marks(FoldedWord word) {
        return quality >= WORTH_MARKING
                && word.forms().stream()
                        .anyMatch(form -> isBeginning ? form.startsWith(term) : form.equals(term));
    }
}
