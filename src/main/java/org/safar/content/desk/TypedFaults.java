package org.safar.content.desk;

import java.util.ArrayList;
import java.util.List;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// What is missing or too long in a text, before it is saved.
final class TypedFaults {

    /// As for the texts that come along: lists, previews of links and search show no more.
    private static final int LONGEST_TITLE = 90;

    private static final int LONGEST_SUMMARY = 200;
    private static final int LONGEST_NAME = 120;

    /// Ten times the longest text that comes along.
    private static final int LONGEST_TEXT = 60_000;

    private final List<FieldError> found = new ArrayList<>();
    private final TextDeskMessages messages;

    private TypedFaults(TextDeskMessages messages) {
        this.messages = messages;
    }

    static FormErrors of(TypedText typed, TextDeskMessages messages) {
        var faults = new TypedFaults(messages);
        faults.required("title", typed.title(), messages.faultTitle());
        faults.length("title", typed.title(), LONGEST_TITLE);
        faults.required("summary", typed.summary(), messages.faultSummary());
        faults.length("summary", typed.summary(), LONGEST_SUMMARY);
        faults.length("body", typed.body(), LONGEST_TEXT);
        faults.length("facts", typed.facts(), LONGEST_TEXT);
        faults.length("reviewed-by", typed.reviewedBy(), LONGEST_NAME);
        return new FormErrors(List.copyOf(faults.found));
    }

    private void required(String field, String typed, String sentence) {
        if (typed.isEmpty()) {
            found.add(new FieldError(field, sentence));
        }
    }

    private void length(String field, String typed, int longest) {
        if (typed.length() > longest) {
            found.add(new FieldError(field, messages.faultTooLong(longest)));
        }
    }
}
