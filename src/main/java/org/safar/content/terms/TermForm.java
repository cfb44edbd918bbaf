package org.safar.content.terms;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safar.i18n.Language;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// A change of the termbase as it was typed.
///
/// @param of tag of the language
record TermForm(String of, String word, String why) {

    /// Nothing typed.
    static final TermForm EMPTY = new TermForm("", "", "");

    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_REASON = 500;

    static TermForm read(MultivaluedMap<String, String> sent) {
        return new TermForm(line(sent, "of"), line(sent, "word"), line(sent, "why"));
    }

    Optional<Language> language() {
        return Language.ofTag(of);
    }

    FormErrors errors(TermMessages messages) {
        var errors = new ArrayList<FieldError>();
        if (language().isEmpty()) {
            errors.add(new FieldError("of", messages.chooseLanguage()));
        }
        check(errors, "word", word, LONGEST_WORD, messages);
        check(errors, "why", why, LONGEST_REASON, messages);
        return new FormErrors(List.copyOf(errors));
    }

    private static void check(
            List<FieldError> errors, String field, String text, int longest, TermMessages words) {
        if (text.isEmpty()) {
            errors.add(new FieldError(field, words.missing()));
        } else if (text.length() > longest) {
            errors.add(new FieldError(field, words.tooLong()));
        }
    }

    private static String line(MultivaluedMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "")
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
    }
}
