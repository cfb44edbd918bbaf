package org.safar.registry.report;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.registry.RegistryWords;
import org.safar.registry.report.ReportedAgency.Listed;
import org.safar.registry.report.ReportedAgency.Named;
import org.safar.web.Choice;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// The reviewers' desk.
///
/// @param open number of open reports on all pages
/// @param groups of this page
/// @param outcomes to choose from
/// @param note as it was typed
/// @param done what was done just now; empty otherwise
/// @param more address of the next page without the language, `null` on the last one
/// @param errors what must be mended
record ReportDeskView(
        long open,
        List<Group> groups,
        List<Choice> outcomes,
        String note,
        String done,
        @Nullable String more,
        FormErrors errors) {

    /// Reports about one agency.
    ///
    /// @param path of its page, without the language; empty when the register does not have it
    /// @param facts its country, and how many reports are open
    /// @param reports the oldest of them, to be ticked
    record Group(String name, String path, List<String> facts, List<Report> reports) {}

    /// @param reasons what the agency did
    /// @param facts country of work, when, to how many, received when
    record Report(String id, boolean ticked, List<String> reasons, String facts) {}

    static ReportDeskView of(
            ReportQueue.Page page,
            int number,
            ReportDeskForm form,
            boolean isSent,
            String done,
            Language language) {
        var words = new Words(language);
        return new ReportDeskView(
                page.open(),
                page.groups().stream().map(group -> words.group(group, form)).toList(),
                Arrays.stream(ReportOutcome.values())
                        .map(outcome ->
                                new Choice(
                                        outcome.word(),
                                        words.desk.outcome(outcome),
                                        outcome == form.outcome()))
                        .toList(),
                form.note(),
                done,
                page.hasMore() ? ReportDeskPage.PATH + "?page=" + (number + 1) : null,
                isSent ? words.errors(form) : FormErrors.NONE);
    }

    /// Says things of the desk in one language.
    private static final class Words {

        private final Language language;
        private final ReportDeskMessages desk;
        private final ReportMessages report;
        private final RegistryWords registry;

        Words(Language language) {
            var tag = Localized.Literal.of(language.tag());
            this.language = language;
            this.desk = MessageBundles.get(ReportDeskMessages.class, tag);
            this.report = MessageBundles.get(ReportMessages.class, tag);
            this.registry = RegistryWords.in(language);
        }

        Group group(ReportQueue.Group group, ReportDeskForm form) {
            var facts = new ArrayList<String>();
            facts.add(desk.openAbout(Math.toIntExact(group.total())));
            var path =
                    switch (group.agency()) {
                        case Listed(String id) -> "agencies/" + id;
                        case Named named -> {
                            facts.add(desk.notInRegister());
                            if (named.country() != null) {
                                facts.add(registry.country(named.country()));
                            }
                            yield "";
                        }
                    };
            return new Group(
                    group.name(),
                    path,
                    facts,
                    group.reports().stream().map(report -> report(report, form)).toList());
        }

        private Report report(ReportQueue.Report one, ReportDeskForm form) {
            var facts =
                    Stream.of(
                                    one.destination() == null
                                            ? null
                                            : desk.destination(registry.country(one.destination())),
                                    one.happened().isKnown()
                                            ? desk.happened(registry.date(one.happened()))
                                            : null,
                                    one.people() == null
                                            ? null
                                            : desk.people(report.people(one.people())),
                                    desk.received(Dates.inWords(one.receivedOn(), language)))
                            .filter(fact -> fact != null)
                            .toList();
            return new Report(
                    one.id().toString(),
                    form.reports().contains(one.id()),
                    one.reasons().stream().map(report::reason).toList(),
                    String.join(" · ", facts));
        }

        FormErrors errors(ReportDeskForm form) {
            var errors = new ArrayList<FieldError>();
            if (form.reports().isEmpty()) {
                errors.add(new FieldError("reports", desk.errorNothingTicked()));
            }
            if (form.outcome() == null) {
                errors.add(new FieldError("outcome", desk.errorNoOutcome()));
            }
            if (form.isNoteTooLong()) {
                errors.add(new FieldError("note", desk.errorNoteTooLong(ReportQueue.LONGEST_NOTE)));
            }
            return new FormErrors(List.copyOf(errors));
        }

        String done(int decided, int elsewhere) {
            return elsewhere == 0
                    ? desk.done(decided)
                    : desk.done(decided) + " " + desk.elsewhere(elsewhere);
        }
    }

    /// @param decided number of reports decided just now
    /// @param elsewhere number of ticked reports that somebody else had decided about
    static String done(int decided, int elsewhere, Language language) {
        return new Words(language).done(decided, elsewhere);
    }
}
