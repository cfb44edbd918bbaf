package org.safar.casework.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.casework.ConsentRule;
import org.safar.casework.DeskEntry;
import org.safar.registry.report.ReportView;
import org.safar.web.Choice;

/// A consent to a report, or the report itself when there is one.
///
/// @param path of the page, without the language
/// @param casePath of the case, without the language
/// @param code beginning of the person's receipt code
/// @param handles whether the organisation can report
/// @param last when it reported last, in words; empty when it never did
/// @param consent when and where the person agreed; empty when no consent holds
/// @param messages of the person, to choose the one in which they agree
/// @param agencies that the case has to do with, and "another one"; empty when it has to do with
///   none
/// @param name of another agency, as it was typed
/// @param report answers to choose from, and what was typed
/// @param done what was done just now, null when nothing was
record CaseReportView(
        String path,
        String casePath,
        String code,
        boolean handles,
        String last,
        String consent,
        List<Choice> messages,
        List<Choice> agencies,
        String name,
        ReportView report,
        @Nullable HandoverDone done) {

    static CaseReportView of(
            HandoverVisit visit,
            List<Choice> agencies,
            ReportView report,
            @Nullable HandoverDone done) {
        var consent = visit.opened().desk().consents().get(ConsentRule.REPORT);
        return new CaseReportView(
                visit.path(CaseReportPage.END),
                visit.path(""),
                visit.opened().locator(),
                visit.opened().handles(),
                last(visit),
                consent == null ? "" : SaidYes.given(consent, visit),
                SaidYes.choices(visit),
                agencies,
                visit.form().line(CaseReportForm.NAME),
                report,
                done);
    }

    private static String last(HandoverVisit visit) {
        var words = visit.words();
        return visit.opened().desk().entries().stream()
                .filter(DeskEntry.Reported.class::isInstance)
                .reduce((first, second) -> second)
                .map(entry -> words.messages().reportLast(words.day(entry.at(), visit.zone())))
                .orElse("");
    }

    @Override
    public String toString() {
        return "CaseReportView";
    }
}
