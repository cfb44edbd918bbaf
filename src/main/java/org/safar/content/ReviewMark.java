package org.safar.content;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.safar.i18n.Language;

/// What a person who writes a translation says about it: whether they speak the language and have
/// read all of it, and under which name readers are told so. Pure.
///
/// The name is typed for each translation: nobody's name is shown to readers because of an account.
///
/// @param hasReadAll whether they ticked "I have read all of it and speak this language"
/// @param typedName the name as it was typed
public record ReviewMark(boolean hasReadAll, String typedName) {

    /// Letters of the longest name that is taken.
    public static final int LONGEST_NAME = 100;

    private static final String STATUS = "status";
    private static final String REVIEWED_BY = "reviewed_by";

    /// What is wrong with it.
    public enum Fault {
        /// Who has read it must say under which name readers are told so.
        NAME_MISSING,
        /// The name has more than [ReviewMark#LONGEST_NAME] letters.
        NAME_TOO_LONG
    }

    /// @return what the person said about a text before, to be shown in the form again. The tick is
    ///   not: it is about what they write now
    public static ReviewMark before(TextFile text) {
        return new ReviewMark(false, text.front().find(REVIEWED_BY).orElse(""));
    }

    /// @return the name on one line, without what cannot be seen
    public String name() {
        return typedName.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    }

    /// @return empty when the mark can be put on a text
    public Optional<Fault> fault() {
        if (!hasReadAll) {
            return Optional.empty();
        }
        if (name().isEmpty()) {
            return Optional.of(Fault.NAME_MISSING);
        }
        return name().length() > LONGEST_NAME ? Optional.of(Fault.NAME_TOO_LONG) : Optional.empty();
    }

    /// A text that was changed and not read as a whole loses the name of whoever had read it
    /// before: they have not read this one. The English source is nobody's translation and stays as
    /// it is.
    ///
    /// @return the same text with what the person says about it in its front matter
    /// @throws IllegalStateException when there is a [#fault]
    public TextFile on(Language language, TextFile text) {
        if (language == Language.EN) {
            return text;
        }
        if (fault().isPresent()) {
            throw new IllegalStateException("a mark with a fault is put on no text");
        }
        var values = new LinkedHashMap<>(text.front().values());
        values.remove(REVIEWED_BY);
        values.put(STATUS, hasReadAll ? "reviewed" : "machine");
        if (hasReadAll) {
            values.put(REVIEWED_BY, name());
        }
        return new TextFile(new FrontMatter(text.front().where(), values), text.body());
    }
}
