package org.safar.content.desk;

import org.safar.content.RevisionView;

/// Says what readers see of a text.
final class Shown {

    private Shown() {}

    static String words(DeskText text, TextDeskMessages messages) {
        var published = text.published();
        if (published.isEmpty()) {
            return text.newest().isEmpty() ? messages.missing() : messages.notShown();
        }
        var version = DeskText.version(published.get());
        if (text.isSource()) {
            return messages.shownSource(version);
        }
        if (isOutdated(text, published.get())) {
            return messages.shownOutdated(version, text.source().map(DeskText::version).orElse(0));
        }
        return published
                .get()
                .text()
                .front()
                .find("reviewed_by")
                .map(messages::shownReviewed)
                .orElseGet(messages::shownMachine);
    }

    /// @return whether readers see nothing, or something that no longer fits the source
    static boolean needsWork(DeskText text) {
        return text.published().map(it -> isOutdated(text, it)).orElse(true);
    }

    private static boolean isOutdated(DeskText text, RevisionView published) {
        return !text.isSource()
                && text.source()
                        .filter(RevisionView::isPublished)
                        .filter(it -> DeskText.version(it) != DeskText.version(published))
                        .isPresent();
    }
}
