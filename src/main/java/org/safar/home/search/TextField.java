package org.safar.home.search;

import java.util.function.Function;

/// The parts of a text, by what a word in them says about it.
enum TextField {
    TITLE(6, IndexedText::title),
    /// Names that people and papers use for it.
    NAMES(5, text -> String.join("\n", text.names())),
    SUMMARY(3, IndexedText::summary),
    BODY(1.5f, IndexedText::body),
    /// The whole text; tells how rare a word is.
    ALL(0, IndexedText::whole);

    private static final String BEGINNINGS = "-beginnings";

    private final float weight;
    private final Function<IndexedText, String> content;

    TextField(float weight, Function<IndexedText, String> content) {
        this.weight = weight;
        this.content = content;
    }

    float weight() {
        return weight;
    }

    String of(IndexedText text) {
        return content.apply(text);
    }

    /// @return name of the field of the index that holds whole words
    String words() {
        return name();
    }

    /// @return name of the field of the index that holds beginnings of words
    String beginnings() {
        return name() + BEGINNINGS;
    }

    static boolean isBeginnings(String field) {
        return field.endsWith(BEGINNINGS);
    }
}
