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
import org.safar.casework.CaseOutcome;
import org.safar.casework.desk.CaseScreen.Visit;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Closes a case with an outcome, and opens it again.
@Path(Language.PATH + "/" + DeskAnswers.PATH)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CaseEndPage {

    private static final String OUTCOME = "outcome";

    private final CaseDesk desk;
    private final CaseScreen screen;
    private final CaseVisits visits;

    CaseEndPage(CaseDesk desk, CaseScreen screen, CaseVisits visits) {
        this.desk = desk;
        this.screen = screen;
        this.visits = visits;
    }

    @POST
    @Path("/{case}/close")
    public Response close(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/close", fields, this::close);
    }

    @POST
    @Path("/{case}/reopen")
    public Response reopen(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(
                language,
                id,
                "/reopen",
                fields,
                visit -> {
                    var changed = desk.reopen(visit.visitor().worker(), visit.id());
                    return screen.after(visit, changed, CaseDone.REOPENED, "entries");
                });
    }

    private Response close(Visit visit) {
        var messages = CaseWords.in(visit.language()).messages();
        var outcome = CaseOutcome.ofWord(visit.form().line(OUTCOME));
        if (outcome.isEmpty()) {
            return screen.refuse(visit, OUTCOME, messages.errorOutcome());
        }
        if (visit.form().holdsWords()) {
            return screen.refuse(visit, OUTCOME, messages.errorUnsent());
        }
        // To the inbox: who leads may not read the case any more.
        return switch (desk.close(visit.visitor().worker(), visit.id(), outcome.get().word())) {
            case Changed.Done it -> toInbox(visit.language());
            case Changed.Overtaken it -> toInbox(visit.language());
            case Changed.NotFound it -> throw new NotFoundException();
        };
    }

    private static Response toInbox(Language language) {
        return DeskAnswers.to(language, DeskAnswers.PATH + "?done=" + CaseDone.CLOSED.word());
    }
}
