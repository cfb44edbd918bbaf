package org.safar.content.desk;

import java.util.List;
import java.util.stream.Stream;
import org.safar.content.desk.WordDifference.Piece;
import org.safar.i18n.Language;

/// What differs between two states of a text, part by part.
///
/// @param lang tag of the language of the text
/// @param parts those that differ, or all of them
public record DifferenceView(String lang, List<Part> parts) {

    /// One part of a text.
    ///
    /// @param name what it is, in the reader's language
    /// @param isCode whether it is YAML, not words
    public record Part(String name, boolean isCode, List<Piece> pieces) {

        boolean differs() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Piece.Kind.SAME);
        }
    }

    /// @return only the parts that differ
    static DifferenceView between(
            TypedText older, TypedText newer, Language language, TextDeskMessages messages) {
        var parts =
                Stream.concat(
                        words(older, newer, messages),
                        Stream.of(
                                part(messages.facts(), true, older.facts(), newer.facts()),
                                part(
                                        messages.reviewedBy(),
                                        false,
                                        older.reviewedBy(),
                                        newer.reviewedBy())));
        return new DifferenceView(language.tag(), parts.filter(Part::differs).toList());
    }

    /// @return title, summary and text, whether they differ or not
    static DifferenceView whole(
            TypedText older, TypedText newer, Language language, TextDeskMessages messages) {
        return new DifferenceView(language.tag(), words(older, newer, messages).toList());
    }

    /// @return whether anything differs
    public boolean any() {
        return parts.stream().anyMatch(Part::differs);
    }

    private static Stream<Part> words(TypedText older, TypedText newer, TextDeskMessages messages) {
        return Stream.of(
                part(messages.title(), false, older.title(), newer.title()),
                part(messages.summary(), false, older.summary(), newer.summary()),
                part(messages.body(), false, older.body(), newer.body()));
    }

    private static Part part(String name, boolean isCode, String older, String newer) {
        return new Part(name, isCode, WordDifference.between(older, newer));
    }
}
