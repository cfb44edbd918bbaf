package org.safar.content.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.EditingRules.Refusal;
import org.safar.content.RevisionState;
import org.safar.content.RevisionView;
import org.safar.i18n.Language;
import org.safar.web.FormErrors;

/// Says things of the desk in one language.
///
/// @param messages the words in that language
record TextDeskWords(Language language, TextDeskMessages messages) {

    /// Where editors look at the clock, and most readers live.
    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    /// Day and time as papers of all countries of the region write them.
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm").withZone(ZONE);

    static TextDeskWords in(Language language) {
        return new TextDeskWords(
                language,
                MessageBundles.get(TextDeskMessages.class, Localized.Literal.of(language.tag())));
    }

    String moment(Instant at) {
        return MOMENT.format(at);
    }

    String state(RevisionView revision) {
        return revision.liesBeside() ? messages.stateBeside() : state(revision.state());
    }

    String state(RevisionState state) {
        return switch (state) {
            case DRAFT -> messages.stateDraft();
            case IN_REVIEW -> messages.stateInReview();
            case SCHEDULED -> messages.stateScheduled();
            case PUBLISHED -> messages.statePublished();
            case REPLACED -> messages.stateReplaced();
            case WITHDRAWN -> messages.stateWithdrawn();
            case ARCHIVED -> messages.stateArchived();
        };
    }

    String refusal(Refusal refusal, RevisionState state) {
        return switch (refusal) {
            case NOT_ALLOWED -> messages.refusedNotAllowed();
            case OWN_TEXT -> messages.refusedOwn();
            case WRONG_STATE -> messages.refusedState(state(state));
        };
    }

    /// @param what word of a step
    String step(String what) {
        return switch (what) {
            case "submitted" -> messages.stepSubmitted();
            case "returned" -> messages.stepReturned();
            case "scheduled" -> messages.stepScheduled();
            case "published" -> messages.stepPublished();
            case "withdrawn" -> messages.stepWithdrawn();
            case "archived" -> messages.stepArchived();
            // A newer node on the same database may know more steps.
            default -> what;
        };
    }

    Optional<String> done(@Nullable String word) {
        return Done.ofWord(word).map(it -> it.words(messages));
    }

    FormErrors faults(TypedText typed) {
        return TypedFaults.of(typed, messages);
    }
}
