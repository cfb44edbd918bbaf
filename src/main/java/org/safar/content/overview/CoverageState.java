package org.safar.content.overview;

import java.util.Locale;
import org.safar.content.Document;
import org.safar.i18n.Language;

/// How well a document can be read in one language. From the best to the worst.
enum CoverageState {
    /// A named person has read the translation, and the source has not changed since.
    REVIEWED,
    /// Nobody has read the translation yet; the source has not changed since.
    MACHINE,
    /// The source has changed in meaning since it was translated.
    OUTDATED,
    /// There is none: readers are given another language.
    MISSING;

    static CoverageState of(Document document, Language language) {
        return switch (document.in(language).translation()) {
            case SOURCE, REVIEWED -> REVIEWED;
            case MACHINE -> MACHINE;
            case OUTDATED -> OUTDATED;
            case FALLBACK -> MISSING;
        };
    }

    /// @return the word for it in names of the style sheet
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return whether readers are given what the source says now
    boolean isUpToDate() {
        return switch (this) {
            case REVIEWED, MACHINE -> true;
            case OUTDATED, MISSING -> false;
        };
    }
}
