package org.safar.casework.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseRelations;
import org.safar.casework.CaseRelations.Related;

/// Cases that a case is linked with.
///
/// @param path of the page, without the language
/// @param casePath of the case, without the language
/// @param code beginning of the person's receipt code
/// @param handles whether links can be changed
/// @param links cases it is linked with
/// @param typed beginning of a receipt code, as it was typed
/// @param done what was done just now, null when nothing was
record RelatedView(
        String path,
        String casePath,
        String code,
        boolean handles,
        List<LinkView> links,
        String typed,
        @Nullable HandoverDone done) {

    /// Name of the field for a code, and of the buttons that take a link back.
    static final String CODE = "code";

    static final String LINK = "link";

    /// A linked case.
    ///
    /// @param path without the language; empty when it cannot be opened any more
    /// @param code beginning of its receipt code, empty when it cannot be opened any more
    record LinkView(String reference, String path, String code, String topic) {}

    /// @param find looks up a linked case
    static RelatedView of(
            HandoverVisit visit,
            Function<String, Optional<Related>> find,
            @Nullable HandoverDone done) {
        return new RelatedView(
                visit.path(RelatedPage.END),
                visit.path(""),
                visit.opened().locator(),
                visit.opened().handles(),
                CaseRelations.of(visit.opened()).stream()
                        .map(reference -> link(reference, find.apply(reference), visit.words()))
                        .toList(),
                visit.form().line(CODE),
                done);
    }

    private static LinkView link(String reference, Optional<Related> found, HandoverWords words) {
        return found.map(related ->
                        new LinkView(
                                reference,
                                HandoverAnswers.CASES + "/" + related.line().id(),
                                related.locator(),
                                words.topic(related.line())))
                .orElseGet(() -> new LinkView(reference, "", "", words.messages().relatedGone()));
    }

    @Override
    public String toString() {
        return "RelatedView";
    }
}
