package org.safar.casework.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.casework.desk.CaseView.Notice;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// One case: what was written, what was done, and the form for everything that can be done.
@Path(Language.PATH + "/" + DeskAnswers.PATH)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class CasePage {

    private final CaseScreen screen;
    private final CaseVisits visits;

    CasePage(CaseScreen screen, CaseVisits visits) {
        this.screen = screen;
        this.visits = visits;
    }

    /// @param done what was done just now
    @GET
    @Path("/{case}")
    public Response open(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            @RestQuery @Nullable String done) {
        var notice = CaseDone.ofWord(done).map(Notice::done).orElse(Notice.NONE);
        return visits.read(language, id, visit -> screen.show(visit, notice, DeskAnswers.OK));
    }

    /// Shows the page again, with everything that was typed: the language was changed.
    @POST
    @Path("/{case}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(
                language, id, "", fields, visit -> screen.show(visit, Notice.NONE, DeskAnswers.OK));
    }
}
