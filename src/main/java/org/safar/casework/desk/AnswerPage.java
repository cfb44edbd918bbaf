package org.safar.casework.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseDesk.Changed;
import org.safar.casework.DeskEntry;
import org.safar.casework.HelpQuery;
import org.safar.casework.HelpText;
import org.safar.casework.ThreadEntry;
import org.safar.casework.answer.Blanks;
import org.safar.casework.answer.CannedAnswers;
import org.safar.casework.desk.CaseScreen.Visit;
import org.safar.casework.desk.CaseView.Notice;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Answers the person, with a ready answer or in words of one's own.
@Path(Language.PATH + "/" + DeskAnswers.PATH)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class AnswerPage {

    private final CaseDesk desk;
    private final CaseScreen screen;
    private final CaseVisits visits;

    AnswerPage(CaseDesk desk, CaseScreen screen, CaseVisits visits) {
        this.desk = desk;
        this.screen = screen;
        this.visits = visits;
    }

    /// Puts a ready answer, in the person's language, behind what was typed.
    @POST
    @Path("/{case}/ready-answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/ready-answer", fields, this::take);
    }

    @POST
    @Path("/{case}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/answer", fields, this::send);
    }

    private Response take(Visit visit) {
        var line = screen.read(visit).line();
        var chosen = CannedAnswers.of(line.language()).find(visit.form().line(AnswerView.READY));
        if (chosen.isEmpty()) {
            return screen.refuse(visit, AnswerView.READY, messages(visit).errorReady());
        }
        var organisation = visit.visitor().organisation().name();
        var ready = AnswerView.fill(chosen.get(), line, organisation, line.language());
        var typed = visit.form().words(CaseForm.ANSWER);
        return screen.show(
                visit.with(CaseForm.ANSWER, typed.isEmpty() ? ready : typed + "\n\n" + ready)
                        .with(AnswerView.TAKEN, chosen.get().id()),
                Notice.NONE,
                DeskAnswers.OK);
    }

    private Response send(Visit visit) {
        var text = visit.form().words(CaseForm.ANSWER);
        if (text.isEmpty()) {
            return refuse(visit, messages(visit).errorAnswerEmpty());
        }
        if (HelpText.length(text) > HelpQuery.LONGEST_MESSAGE) {
            return refuse(visit, messages(visit).errorAnswerLong(HelpQuery.LONGEST_MESSAGE));
        }
        var blanks = Blanks.in(text);
        if (!blanks.isEmpty()) {
            return refuse(visit, messages(visit).errorAnswerBlanks(String.join(", ", blanks)));
        }
        // An answer that does not say what its writer has seen has seen nothing.
        var seen = visit.form().number("seen", 0);
        return switch (desk.answer(visit.visitor().worker(), visit.id(), text, seen)) {
            case Changed.Done it -> sent(visit);
            case Changed.Overtaken it ->
                    isThere(visit, text, seen)
                            ? sent(visit)
                            : screen.show(visit, Notice.ofOvertaken(), DeskAnswers.CONFLICT);
            case Changed.NotFound it -> throw new NotFoundException();
        };
    }

    /// Somebody pressed twice: what came meanwhile is this very answer.
    private boolean isThere(Visit visit, String text, int seen) {
        var opened = screen.read(visit);
        var account = visit.visitor().worker().actor().id();
        return opened.thread().stream()
                .filter(entry -> entry.number() == seen + 1)
                .filter(entry ->
                        opened.desk()
                                .authorOf(entry.number())
                                .map(DeskEntry.By::account)
                                .filter(account::equals)
                                .isPresent())
                .anyMatch(entry ->
                        entry.entry() instanceof ThreadEntry.Answered it && it.text().equals(text));
    }

    private Response sent(Visit visit) {
        return screen.after(
                visit,
                new Changed.Done(),
                CaseDone.ANSWERED,
                CaseForm.ANSWER,
                AnswerView.READY,
                AnswerView.TAKEN,
                "seen",
                "entries");
    }

    private Response refuse(Visit visit, String sentence) {
        return screen.refuse(visit, CaseForm.ANSWER, sentence);
    }

    private static CaseDeskMessages messages(Visit visit) {
        return CaseWords.in(visit.language()).messages();
    }
}
