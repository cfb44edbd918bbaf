package org.safar.content.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.EditingDeed;
import org.safar.content.EditingRules;
import org.safar.content.EditingRules.Refusal;
import org.safar.content.RevisionState;
import org.safar.content.RevisionView;
import org.safar.content.desk.RevisionPageView.DeedsView;

/// What the rules allow the person who looks to do with a revision now.
record AllowedDeeds(DeskText text, RevisionView revision) {

    DeedsView view(TextDeskWords words) {
        var isCurrent = !isOlderThanPublished();
        return new DeedsView(
                isCurrent && may(EditingDeed.SUBMIT),
                isCurrent && may(EditingDeed.PUBLISH),
                may(EditingDeed.RETURN),
                author().equals(text.person().id()),
                isCurrent && may(EditingDeed.SCHEDULE),
                may(EditingDeed.WITHDRAW),
                may(EditingDeed.ARCHIVE),
                mayGoBack(),
                refused(words),
                warning(words));
    }

    /// What was published later must not be taken from readers by an older text.
    private boolean isOlderThanPublished() {
        return text.published().filter(it -> it.id() > revision.id()).isPresent();
    }

    private boolean may(EditingDeed deed) {
        return refusal(deed).isEmpty();
    }

    private Optional<Refusal> refusal(EditingDeed deed) {
        return EditingRules.refusal(
                deed, revision.state(), revision.language(), author(), text.person());
    }

    private boolean mayGoBack() {
        var isNewest = text.newest().filter(it -> it.id() == revision.id()).isPresent();
        return !isNewest && text.refusal().isEmpty();
    }

    private List<String> refused(TextDeskWords words) {
        var sentences = new ArrayList<String>();
        if (!text.person().worksIn(revision.language())) {
            sentences.add(words.messages().refusedNotAllowed());
            return sentences;
        }
        if (isOlderThanPublished() && isWaiting()) {
            sentences.add(words.messages().refusedNewer());
        } else if (refusal(EditingDeed.PUBLISH).equals(Optional.of(Refusal.OWN_TEXT))) {
            sentences.add(words.messages().refusedOwn());
        }
        if (revision.state() == RevisionState.ARCHIVED) {
            sentences.add(words.messages().archivedSaid());
        }
        return sentences;
    }

    private boolean isWaiting() {
        return switch (revision.state()) {
            case DRAFT, IN_REVIEW, SCHEDULED -> true;
            case PUBLISHED, REPLACED, WITHDRAWN, ARCHIVED -> false;
        };
    }

    private @Nullable String warning(TextDeskWords words) {
        return may(EditingDeed.PUBLISH)
                ? text.revisions().stream()
                        .filter(it -> it.id() != revision.id())
                        .map(RevisionView::dueAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(due -> words.messages().scheduledOther(words.moment(due)))
                        .orElse(null)
                : null;
    }

    private String author() {
        return Objects.requireNonNullElse(revision.author(), "");
    }
}
