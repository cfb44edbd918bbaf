package org.safar.content.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.content.RevisionView;

/// The form of a text as it was sent.
///
/// @param go what the pressed button wants
/// @param base number of the revision that the person began with, null for a text not yet written
/// @param source version of the English text that stood beside, 0 when there was none
record Sent(TypedText typed, String go, @Nullable Long base, int source) {

    static final String SAVE = "save";
    static final String DISCARD = "discard";
    static final String TAKE = "take";

    private static final String NUMBER = "[0-9]{1,18}";
    private static final String SMALL_NUMBER = "[0-9]{1,9}";

    /// @param text to which the form belongs: a source that was never there is not believed
    static Sent of(MultivaluedMap<String, String> fields, DeskText text) {
        var base = Objects.requireNonNullElse(fields.getFirst("base"), "");
        var source = Objects.requireNonNullElse(fields.getFirst("source"), "");
        return new Sent(
                TypedText.of(fields),
                Objects.requireNonNullElse(fields.getFirst("go"), ""),
                base.matches(NUMBER) ? (Long) Long.parseLong(base) : null,
                source.matches(SMALL_NUMBER)
                        ? known(Integer.parseInt(source), text)
                        : current(text));
    }

    private static int known(int version, DeskText text) {
        var isKnown = text.english().stream().anyMatch(it -> DeskText.version(it) == version);
        return isKnown ? version : current(text);
    }

    private static int current(DeskText text) {
        return text.source().map((RevisionView it) -> DeskText.version(it)).orElse(0);
    }
}
