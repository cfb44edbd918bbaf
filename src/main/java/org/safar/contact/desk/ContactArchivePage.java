package org.safar.contact.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.safar.content.DocumentLink;
import org.safar.content.TextAtDesk;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Puts a contact away, after saying who would still send people there.
@Path(Language.PATH + "/" + ContactDeskPage.PATH + "/{id}/archive")
@RolesAllowed(StaffRole.EDITOR_WORD)
@Produces(MediaType.TEXT_HTML)
public class ContactArchivePage {

    private final ContactDesk desk;
    private final ContactDeskViews views;
    private final ContactOutcomes outcomes;
    private final StaffFrames frames;
    private final Pages pages;

    ContactArchivePage(
            ContactDesk desk,
            ContactDeskViews views,
            ContactOutcomes outcomes,
            StaffFrames frames,
            Pages pages) {
        this.desk = desk;
        this.views = views;
        this.outcomes = outcomes;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact/desk")
    record archive(
            PageContext page, StaffFrame frame, String name, String back, List<DocumentLink> uses)
            implements TemplateInstance {}

    @GET
    public Response ask(@PathParam("language") Language language, @PathParam("id") String id) {
        var name = ContactDesk.name(find(id));
        var back = ContactDeskPage.path(id);
        var page = PageContext.reading(language, back + "/archive");
        return pages.personal(
                page, new archive(page, frames.in(language), name, back, views.uses(id, language)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(@PathParam("language") Language language, @PathParam("id") String id) {
        var found = find(id);
        return outcomes.of(language, found, desk.archive(found), Done.ARCHIVED);
    }

    private TextAtDesk find(String id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }
}
