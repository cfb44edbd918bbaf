package org.safar.casework.desk;

import java.time.ZoneId;
import java.util.List;
import org.safar.casework.ConsentRule;
import org.safar.casework.DeskEntry;
import org.safar.casework.DeskRecord;

/// What the organisation did about a case, in words, the newest first.
///
/// @param lines what was done
record HistoryView(List<LineView> lines) {

    /// @param day in words
    /// @param who the colleague who did it
    record LineView(String day, String who, String did) {
        @Override
        public String toString() {
            return "LineView";
        }
    }

    /// @param names says what a reference names
    static HistoryView of(DeskRecord record, ZoneId zone, ReferenceNames names, CaseWords words) {
        var writer = new Writer(record, names, words);
        return new HistoryView(
                record.entries().reversed().stream()
                        .map(entry ->
                                new LineView(
                                        ThreadView.day(entry.at(), zone, words),
                                        entry.by().name(),
                                        writer.did(entry)))
                        .toList());
    }

    private record Writer(DeskRecord record, ReferenceNames names, CaseWords words) {

        private String did(DeskEntry entry) {
            var messages = words.messages();
            return switch (entry) {
                case DeskEntry.Answered it -> messages.didAnswer();
                case DeskEntry.Noted it -> messages.didNote();
                case DeskEntry.Assigned it ->
                        it.to() == null
                                ? messages.didAssignNobody()
                                : messages.didAssign(it.to().name());
                case DeskEntry.FollowUp it ->
                        it.day() == null
                                ? messages.didFollowUpNone()
                                : messages.didFollowUp(words.day(it.day()));
                case DeskEntry.TaskAdded it -> messages.didTask(it.text());
                case DeskEntry.TaskDone it ->
                        messages.didTaskDone(
                                record.task(it.task()).map(DeskEntry.TaskAdded::text).orElse(""));
                case DeskEntry.Linked it -> messages.didLink(named(it.reference()));
                case DeskEntry.Unlinked it -> messages.didUnlink(named(it.reference()));
                case DeskEntry.Consented it ->
                        it.given()
                                ? messages.didConsent(named(it.to()))
                                : messages.didConsentBack(named(it.to()));
                case DeskEntry.Referred it ->
                        messages.didRefer(names.of("organisation:" + it.organisation()));
                case DeskEntry.Closed it -> messages.didClose(words.outcome(it.outcome()));
                case DeskEntry.Reopened it -> messages.didReopen();
                case DeskEntry.ExportAsked it -> messages.didExport();
                case DeskEntry.ExportConfirmed it -> messages.didExportConfirmed();
                case DeskEntry.Reported it -> messages.didReport();
            };
        }

        private String named(String thing) {
            if (thing.equals(ConsentRule.REPORT)) {
                return words.messages().thingReport();
            }
            return thing.startsWith("case:") ? words.messages().thingCase() : names.of(thing);
        }
    }
}
