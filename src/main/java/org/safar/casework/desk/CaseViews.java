package org.safar.casework.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.safar.casework.CaseOutcome;
import org.safar.casework.CaseState;
import org.safar.casework.CaseTime;
import org.safar.casework.DeskCase;
import org.safar.casework.Handler;
import org.safar.casework.HelpDirectory;
import org.safar.casework.WorkerSession;
import org.safar.casework.desk.CaseView.Notice;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.web.Choice;
import org.safar.web.TypedDate;

/// Puts together what the page of a case shows.
@ApplicationScoped
class CaseViews {

    private final Colleagues colleagues;
    private final AgencyLookup agencies;
    private final ReferenceNames names;
    private final HelpDirectory directory;
    private final Clock clock;

    CaseViews(
            Colleagues colleagues,
            AgencyLookup agencies,
            ReferenceNames names,
            HelpDirectory directory,
            Clock clock) {
        this.colleagues = colleagues;
        this.agencies = agencies;
        this.names = names;
        this.directory = directory;
        this.clock = clock;
    }

    CaseView of(
            DeskCase opened,
            WorkerSession.Open visitor,
            CaseForm form,
            Notice notice,
            CaseWords words) {
        var line = opened.line();
        var handler = directory.handler(visitor.organisation().id());
        var zone = handler.map(it -> it.country().zone()).orElse(ZoneOffset.UTC);
        var outcome = opened.desk().outcome();
        var closed = line.state() == CaseState.CLOSED;
        var seen = form.number("seen", opened.thread().size());
        return new CaseView(
                DeskAnswers.path(line.id()),
                opened.locator(),
                words.messages().topic(line.topic()),
                facts(opened, words),
                words.overdue(line, today()),
                words.messages().personReads(line.language().ownName()),
                Objects.requireNonNullElse(opened.asked().contact(), ""),
                told(opened, words),
                ThreadView.of(opened, notice.overtaken() ? seen : Integer.MAX_VALUE, zone, words),
                AnswerView.of(line, visitor.organisation().name(), form, words),
                inside(opened, visitor, form, notice, zone, words),
                HistoryView.of(opened.desk(), zone, names, words),
                // Whoever was overtaken sees now what came. Until then the old number stays: an
                // answer is never sent past a message that its writer has not seen.
                notice.overtaken() ? opened.thread().size() : seen,
                form.number("entries", opened.desk().entries().size()),
                closed,
                closed && outcome != null
                        ? words.messages().closedWith(words.outcome(outcome))
                        : "",
                words.messages()
                        .closeHow(words.days(handler.map(Handler::retentionDays).orElse(0))),
                outcomes(form, words),
                opened.handles(),
                notice);
    }

    private InsideView inside(
            DeskCase opened,
            WorkerSession.Open visitor,
            CaseForm form,
            Notice notice,
            ZoneId zone,
            CaseWords words) {
        var desk = opened.desk();
        var me = visitor.worker().actor().id();
        var agency = form.line(CaseForm.AGENCY);
        return new InsideView(
                InsideView.notes(desk, zone, words),
                form.sent().text(CaseForm.NOTE),
                desk.isAssignedTo(me),
                InsideView.colleagues(
                        colleagues.of(visitor.organisation().id()).stream()
                                .filter(one -> !one.account().equals(me)),
                        form.line("colleague")),
                form.has("follow-up-day")
                        ? form.date("follow-up")
                        : TypedDate.of(opened.line().followUpOn()),
                InsideView.tasks(desk, DeskAnswers.path(opened.line().id()), today(), words),
                form.line(CaseForm.TASK),
                form.date("due"),
                InsideView.links(desk, names),
                agency,
                notice.searched() ? InsideView.found(agencies.find(agency)) : List.of(),
                form.line(CaseForm.RULE));
    }

    private List<String> facts(DeskCase opened, CaseWords words) {
        var line = opened.line();
        var messages = words.messages();
        var facts = new ArrayList<String>();
        facts.add(messages.state(line.state()));
        facts.add(words.place(line));
        facts.add(messages.receivedOn(words.day(line.receivedOn())));
        if (line.closedOn() != null && line.purgeOn() != null) {
            facts.add(messages.closedOn(words.day(line.closedOn())));
            facts.add(messages.deletedOn(words.day(line.purgeOn())));
        } else {
            facts.add(words.waiting(line, today()));
        }
        facts.addAll(words.days(line, today()));
        var assigned = opened.desk().assigned();
        facts.add(
                assigned == null
                        ? messages.nobodyWorksOnIt()
                        : messages.worksOnIt(assigned.name()));
        return facts;
    }

    private List<String> told(DeskCase opened, CaseWords words) {
        var asked = opened.asked();
        var told = new ArrayList<String>();
        if (asked.agency() != null) {
            told.add(words.messages().agencyNamed(names.agency(asked.agency())));
        }
        Country.ofCode(Objects.requireNonNullElse(asked.nationality(), ""))
                .map(country -> CountryNames.name(country, words.language()))
                .ifPresent(country -> told.add(words.messages().citizenOf(country)));
        return told;
    }

    private static List<Choice> outcomes(CaseForm form, CaseWords words) {
        return Stream.of(CaseOutcome.values())
                .map(outcome ->
                        new Choice(
                                outcome.word(),
                                words.messages().outcome(outcome),
                                outcome.word().equals(form.line("outcome"))))
                .toList();
    }

    private LocalDate today() {
        return CaseTime.today(clock);
    }
}
