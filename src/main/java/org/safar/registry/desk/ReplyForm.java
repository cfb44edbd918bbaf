package org.safar.registry.desk;

import java.time.Clock;
import java.util.List;
import org.safar.registry.profile.Reply;
import org.safar.web.TypedDate;

/// What an agency says about an event, as somebody typed it.
record ReplyForm(String words, TypedDate writtenOn, String sourceTitle, String sourceUrl) {

    static final ReplyForm EMPTY = new ReplyForm("", TypedDate.EMPTY, "", "");

    static ReplyForm of(SentFields sent) {
        return new ReplyForm(
                sent.text("words"),
                sent.date("written-on"),
                sent.line("source-title"),
                sent.line("source-url"));
    }

    List<DeskFault> faults(Clock clock) {
        var faults = new DeskFaults(clock);
        faults.required(words, "words", 4_000);
        faults.dayUntilToday(writtenOn, "written-on-day", true);
        faults.required(sourceTitle, "source-title", 500);
        faults.address(sourceUrl, "source-url", false);
        return faults.list();
    }

    /// @return the reply of a form without faults
    Reply toReply() {
        return new Reply(words, writtenOn.toDate().orElseThrow(), sourceTitle, sourceUrl);
    }
}
