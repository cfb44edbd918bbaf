package org.safar.casework.handover;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseExports.Why;
import org.safar.casework.DeskEntry;
import org.safar.casework.ExportRule;
import org.safar.web.Choice;

/// Asking for a copy of a case, and confirming it.
///
/// @param path of the page, without the language
/// @param casePath of the case, without the language
/// @param code beginning of the person's receipt code
/// @param handles whether the organisation can make a copy
/// @param whys for whom it can be
/// @param waiting the copy that waits for a second person, null when none does
/// @param done what was done just now, null when nothing was
record ExportView(
        String path,
        String casePath,
        String code,
        boolean handles,
        List<Choice> whys,
        @Nullable WaitingView waiting,
        @Nullable HandoverDone done) {

    static final String WHY = "why";
    static final String EXPORT = "export";

    /// @param export its identifier
    /// @param asked who asked for it, and when
    /// @param why for whom it is
    /// @param lapses until when it can be confirmed
    /// @param mine whether the person who looks asked for it
    record WaitingView(String export, String asked, String why, String lapses, boolean mine) {}

    static ExportView of(HandoverVisit visit, Instant now, @Nullable HandoverDone done) {
        return new ExportView(
                visit.path(ExportPage.END),
                visit.path(""),
                visit.opened().locator(),
                visit.opened().handles(),
                whys(visit),
                ExportRule.waiting(visit.opened().desk(), now)
                        .map(asked -> waiting(asked, visit))
                        .orElse(null),
                done);
    }

    private static List<Choice> whys(HandoverVisit visit) {
        return Stream.of(Why.values())
                .map(why ->
                        new Choice(
                                why.word(),
                                visit.words().messages().why(why),
                                why.word().equals(visit.form().line(WHY))))
                .toList();
    }

    private static WaitingView waiting(DeskEntry.ExportAsked asked, HandoverVisit visit) {
        var words = visit.words();
        var messages = words.messages();
        var lapses = asked.at().plus(ExportRule.LAPSES_AFTER);
        return new WaitingView(
                asked.export().toString(),
                messages.exportAskedBy(asked.by().name(), words.day(asked.at(), visit.zone())),
                Why.ofWord(asked.why()).map(messages::why).orElse(""),
                messages.exportLapses(words.day(lapses, visit.zone())),
                !ExportRule.isSecondPerson(asked, visit.worker().by()));
    }

    @Override
    public String toString() {
        return "ExportView";
    }
}
