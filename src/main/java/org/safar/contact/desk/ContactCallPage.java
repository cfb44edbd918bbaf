package org.safar.contact.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.content.TextAtDesk;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Takes in one tap what came of a call.
@Path(Language.PATH + "/" + ContactDeskPage.PATH + "/{id}/calls")
@RolesAllowed(StaffRole.EDITOR_WORD)
@Produces(MediaType.TEXT_HTML)
public class ContactCallPage {

    private final ContactDesk desk;
    private final ContactOutcomes outcomes;

    ContactCallPage(ContactDesk desk, ContactOutcomes outcomes) {
        this.desk = desk;
        this.outcomes = outcomes;
    }

    /// Somebody answered, and what readers see is right.
    @POST
    @Path("/answered")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answered(@PathParam("language") Language language, @PathParam("id") String id) {
        var found = find(id);
        return outcomes.of(language, found, desk.rung(found), Done.RUNG);
    }

    /// The last call was none.
    @POST
    @Path("/undone")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undone(@PathParam("language") Language language, @PathParam("id") String id) {
        var found = find(id);
        return outcomes.of(language, found, desk.notRung(found), Done.NOT_RUNG);
    }

    @POST
    @Path("/unanswered")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unanswered(
            @PathParam("language") Language language, @PathParam("id") String id) {
        desk.unanswered(find(id));
        return ContactAnswers.next(language, ContactDeskPage.path(id), Done.UNANSWERED);
    }

    private TextAtDesk find(String id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }
}
