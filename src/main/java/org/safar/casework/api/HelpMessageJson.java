package org.safar.casework.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safar.casework.PersonThread;
import org.safar.casework.ThreadEntry;

/// A message of a thread, or a file.
///
/// @param id tells messages of one thread apart; never changes
/// @param from `you` or `case-worker`
/// @param text what was written, empty when it is a file
/// @param at when, in UTC, to the minute
/// @param file only when it is a file
public record HelpMessageJson(
        String id,
        String from,
        String text,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HelpFileJson file) {

    private static final String PERSON = "you";
    private static final String CASE_WORKER = "case-worker";

    static HelpMessageJson of(PersonThread.Numbered numbered) {
        var id = Integer.toString(numbered.number());
        return switch (numbered.entry()) {
            case ThreadEntry.Asked it -> new HelpMessageJson(id, PERSON, it.text(), it.at(), null);
            case ThreadEntry.Wrote it -> new HelpMessageJson(id, PERSON, it.text(), it.at(), null);
            case ThreadEntry.Answered it ->
                    new HelpMessageJson(id, CASE_WORKER, it.text(), it.at(), null);
            case ThreadEntry.Attached it ->
                    new HelpMessageJson(id, PERSON, "", it.at(), HelpFileJson.of(it));
        };
    }

    @Override
    public String toString() {
        return "HelpMessageJson";
    }
}
