package org.safar.content;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safar.i18n.Language;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// The question under a text, as it was sent.
///
/// @param clear `yes` or `no`
record FeedbackForm(String document, String revision, String clear, String words) {

    /// Letters that are kept of what somebody writes.
    static final int LONGEST_WORDS = 2_000;

    static FeedbackForm read(MultivaluedMap<String, String> sent) {
        return new FeedbackForm(
                field(sent, "document"),
                field(sent, "revision"),
                field(sent, "clear"),
                field(sent, "words").strip());
    }

    FormErrors errors(ContentMessages messages) {
        var errors = new ArrayList<FieldError>();
        if (words.length() > LONGEST_WORDS) {
            errors.add(new FieldError("words", messages.tooLong(LONGEST_WORDS)));
        }
        if (!List.of("yes", "no").contains(clear)) {
            errors.add(new FieldError("clear", messages.chooseOne()));
        }
        return new FormErrors(errors);
    }

    FeedbackQuery toQuery(Language language) {
        return new FeedbackQuery(
                document,
                language,
                revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : 0,
                clear.equals("yes"),
                words.isEmpty() ? null : words);
    }

    private static String field(MultivaluedMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
