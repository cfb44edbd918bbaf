package org.safar.casework.ask;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseState;
import org.safar.casework.HelpFault;
import org.safar.casework.PersonThread;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// What the person sees of their request. Days are in words.
///
/// @param form carries the receipt, and what was typed
/// @param done what was just done, empty for nothing
/// @param state whose turn it is
/// @param kind how the state looks, see the tag `answer`
/// @param answerLanguage in which the person is answered, by its own name
/// @param answerBy null when no answer is owed
/// @param closesOn null when that is not announced
/// @param closed whether the request is closed
/// @param entries what was written, the newest first
/// @param errors what must be mended
record ThreadView(
        OpenForm form,
        String done,
        String state,
        String kind,
        String organisation,
        String topic,
        String answerLanguage,
        @Nullable String answerBy,
        @Nullable String closesOn,
        String deletedOn,
        boolean closed,
        List<EntryView> entries,
        FormErrors errors) {

    static ThreadView of(PersonThread thread, OpenForm form, HelpWords words) {
        var messages = words.messages();
        return new ThreadView(
                form.withKey(),
                "",
                messages.state(thread.state()),
                kind(thread.state()),
                thread.organisation(),
                messages.topic(thread.topic()),
                thread.language().ownName(),
                date(thread.answerBy(), words),
                date(thread.closesOn(), words),
                words.date(thread.expiresOn()),
                thread.state() == CaseState.CLOSED,
                EntryView.newestFirst(thread, words),
                FormErrors.NONE);
    }

    /// @param sentence what was done
    ThreadView saying(String sentence) {
        return copy(sentence, errors);
    }

    /// @param fault what is wrong with the message that was typed
    ThreadView with(HelpFault.Code fault, HelpWords words) {
        return withError("text", words.fault(fault, form.text()));
    }

    ThreadView withError(String field, String sentence) {
        return copy(done, new FormErrors(List.of(new FieldError(field, sentence))));
    }

    /// Tells nothing of what was written.
    @Override
    public String toString() {
        return "ThreadView";
    }

    private ThreadView copy(String done, FormErrors errors) {
        return new ThreadView(
                form,
                done,
                state,
                kind,
                organisation,
                topic,
                answerLanguage,
                answerBy,
                closesOn,
                deletedOn,
                closed,
                entries,
                errors);
    }

    private static String kind(CaseState state) {
        return switch (state) {
            case NEW, WAITING_FOR_US -> "limited";
            case WAITING_FOR_PERSON -> "good";
            case CLOSED -> "unknown";
        };
    }

    private static @Nullable String date(@Nullable LocalDate day, HelpWords words) {
        return day == null ? null : words.date(day);
    }
}
