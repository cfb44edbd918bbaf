package org.safar.content;

import org.safar.i18n.Language;

/// The text of a document that a reader is given.
///
/// @param asked the language the reader asked for
/// @param text what there is, perhaps in another language
public record ServedText(Document document, Language asked, Text text) {

    /// @return what the reader must know about the text
    public Translation translation() {
        if (text.language() != asked) {
            return Translation.FALLBACK;
        }
        // Not only an older one: an editor may have gone back to an older source.
        if (text.version() != document.source().version()) {
            return Translation.OUTDATED;
        }
        return switch (text.review()) {
            case SOURCE -> Translation.SOURCE;
            case MACHINE -> Translation.MACHINE;
            case REVIEWED -> Translation.REVIEWED;
        };
    }
}
