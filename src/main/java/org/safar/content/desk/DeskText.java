package org.safar.content.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.BadContentException;
import org.safar.content.DocumentKind;
import org.safar.content.EditingDeed;
import org.safar.content.EditingRules;
import org.safar.content.EditingRules.Person;
import org.safar.content.EditingRules.Refusal;
import org.safar.content.RevisionState;
import org.safar.content.RevisionView;
import org.safar.i18n.Language;

/// One text on the desk: everything that was ever written of it.
///
/// @param revisions of this text, newest first; none for one that is not written yet
/// @param english revisions of the English source, newest first; the same list for the source
///   itself
/// @param person who looks at it
record DeskText(
        DocumentKind kind,
        String document,
        Language language,
        List<RevisionView> revisions,
        List<RevisionView> english,
        Person person) {

    boolean isSource() {
        return language == Language.EN;
    }

    /// @return what to go on from: the newest revision, not one that lies beside
    Optional<RevisionView> newest() {
        return revisions.stream().filter(it -> !it.liesBeside()).findFirst();
    }

    /// @return what readers see
    Optional<RevisionView> published() {
        return revisions.stream().filter(RevisionView::isPublished).findFirst();
    }

    /// @return a text that came along after the editors' and that nobody has taken up
    Optional<RevisionView> shipped() {
        return revisions.stream()
                .filter(it -> it.liesBeside() && !isTakenUp(it))
                .findFirst()
                .filter(it -> newest().map(own -> !saysTheSame(own, it)).orElse(true));
    }

    /// @return the English text that a translator works beside: what readers see of it
    Optional<RevisionView> source() {
        return english.stream()
                .filter(RevisionView::isPublished)
                .findFirst()
                .or(() -> english.stream().filter(it -> !it.liesBeside()).findFirst());
    }

    /// @return the English text from which that translation was made
    Optional<RevisionView> sourceOf(RevisionView translation) {
        var version = version(translation);
        var made = english.stream().filter(it -> version(it) == version && isOut(it)).toList();
        return made.stream()
                .filter(it -> it.id() < translation.id())
                .findFirst()
                .or(() -> made.stream().findFirst());
    }

    /// @return that revision of the text
    Optional<RevisionView> revision(long id) {
        return revisions.stream().filter(it -> it.id() == id).findFirst();
    }

    /// @param base number of the revision with which somebody began, null for a text not yet
    ///   written
    /// @return whether nobody has saved since
    boolean isUpToDate(@Nullable Long base) {
        return newest().map(newest ->
                        Objects.equals(newest.id(), base)
                                || revisions.stream()
                                        .filter(it -> it.liesBeside() && it.id() > newest.id())
                                        .anyMatch(it -> Objects.equals(it.id(), base)))
                .orElse(true);
    }

    /// @return the highest version that readers saw or will see, 0 before the first
    int highestVersion() {
        return revisions.stream()
                .filter(it -> isOut(it) || it.state() == RevisionState.SCHEDULED)
                .mapToInt(DeskText::version)
                .max()
                .orElse(0);
    }

    /// @return why the person may not write here, empty when they may
    Optional<Refusal> refusal() {
        var state = newest().map(RevisionView::state).orElse(RevisionState.DRAFT);
        return EditingRules.refusal(EditingDeed.SAVE, state, language, person.id(), person);
    }

    /// @return version of an English text, or of the source from which a translation was made; 0
    ///   where there is none
    static int version(RevisionView revision) {
        try {
            var key = revision.language() == Language.EN ? "version" : "translated_from";
            return revision.text().front().number(key);
        } catch (BadContentException e) {
            return 0;
        }
    }

    private boolean isTakenUp(RevisionView shipped) {
        return revisions.stream().anyMatch(it -> Objects.equals(it.base(), shipped.id()));
    }

    private static boolean saysTheSame(RevisionView one, RevisionView other) {
        return TypedText.of(one).saysTheSameAs(TypedText.of(other));
    }

    private static boolean isOut(RevisionView revision) {
        return switch (revision.state()) {
            case PUBLISHED, REPLACED, WITHDRAWN, ARCHIVED -> true;
            case DRAFT, IN_REVIEW, SCHEDULED -> false;
        };
    }
}
