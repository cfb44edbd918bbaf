package org.safar.content.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.content.RevisionView;
import org.safar.i18n.Language;

/// A text as it stands in the form: as somebody typed it, or ready to be changed.
///
/// @param body Markdown; what stood before the first word stays
/// @param facts YAML, see [TypedFacts]; empty for a translation
/// @param reviewedBy who has read the whole translation, empty when nobody has
/// @param minor whether the change leaves the meaning alone
record TypedText(
        String title, String summary, String body, String facts, String reviewedBy, boolean minor) {

    static final TypedText EMPTY = new TypedText("", "", "", "", "", false);

    static TypedText of(RevisionView revision) {
        var front = revision.text().front();
        var isSource = revision.language() == Language.EN;
        return new TypedText(
                front.find("title").orElse(""),
                front.find("summary").orElse(""),
                revision.text().body(),
                isSource ? TypedFacts.of(front) : "",
                isSource ? "" : front.find("reviewed_by").orElse(""),
                false);
    }

    static TypedText of(MultivaluedMap<String, String> sent) {
        return new TypedText(
                line(sent.getFirst("title")),
                line(sent.getFirst("summary")),
                lines(sent.getFirst("body")),
                lines(sent.getFirst("facts")),
                line(sent.getFirst("reviewed-by")),
                sent.containsKey("minor"));
    }

    /// @return whether both say the same, whatever they are called
    boolean saysTheSameAs(TypedText other) {
        return withoutMark().equals(other.withoutMark());
    }

    private TypedText withoutMark() {
        return new TypedText(title, summary, lines(body), lines(facts), reviewedBy, false);
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    /// Browsers end lines in their own way, and what cannot be seen goes. A text ends with one line
    /// break.
    private static String lines(@Nullable String typed) {
        var text =
                Objects.requireNonNullElse(typed, "")
                        .replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                        .stripTrailing();
        return text.isEmpty() ? "" : text + "\n";
    }
}
