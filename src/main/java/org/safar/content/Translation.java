package org.safar.content;

import java.util.Locale;

/// What a reader must know about the text they were given for their language.
public enum Translation {
    /// It is the English source itself, as asked for.
    SOURCE,
    /// A named person has read the translation, and the source has not changed since.
    REVIEWED,
    /// Nobody has read the translation yet; the source has not changed since.
    MACHINE,
    /// The source has changed in meaning since it was translated.
    OUTDATED,
    /// There is none in the language asked for: it is in another.
    FALLBACK;

    /// @return the word of the API
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
