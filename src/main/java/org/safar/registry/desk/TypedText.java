package org.safar.registry.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Cleans text that somebody typed or pasted: what cannot be seen goes.
final class TypedText {

    private TypedText() {}

    /// @return the text on one line
    static String line(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    /// @return the text with its lines
    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                .strip();
    }

    /// @return the lines that hold something
    static List<String> lines(@Nullable String text) {
        return text(text).lines().map(TypedText::line).filter(line -> !line.isEmpty()).toList();
    }
}
