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
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentLink;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Refusal;
import org.safar.content.Libraries;
import org.safar.content.TextAtDesk;
import org.safar.content.values.ValueWords;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// What is done with a contact in one tap: it was rung, nobody answered, it is put away.
@Path(Language.PATH + "/" + ContactDeskPage.PATH + "/{id}")
@RolesAllowed(StaffRole.EDITOR_WORD)
@Produces(MediaType.TEXT_HTML)
public class ContactDeedPage {

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final ContactDesk desk;
    private final ContactDeskViews views;
    private final Libraries libraries;
    private final StaffFrames frames;
    private final Pages pages;

    ContactDeedPage(
            ContactDesk desk,
            ContactDeskViews views,
            Libraries libraries,
            StaffFrames frames,
            Pages pages) {
        this.desk = desk;
        this.views = views;
        this.libraries = libraries;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact/desk")
    record refused(PageContext page, StaffFrame frame, String name, String back, String reason)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "contact/desk")
    record archive(
            PageContext page, StaffFrame frame, String name, String back, List<DocumentLink> uses)
            implements TemplateInstance {}

    @POST
    @Path("/rung")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rung(@PathParam("language") Language language, @PathParam("id") String id) {
        var found = find(id);
        return answer(language, found, desk.rung(found), Done.RUNG);
    }

    @POST
    @Path("/not-rung")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response notRung(@PathParam("language") Language language, @PathParam("id") String id) {
        var found = find(id);
        return answer(language, found, desk.notRung(found), Done.NOT_RUNG);
    }

    @POST
    @Path("/unanswered")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unanswered(
            @PathParam("language") Language language, @PathParam("id") String id) {
        desk.unanswered(find(id));
        return ContactAnswers.next(language, ContactDeskPage.path(id), Done.UNANSWERED);
    }

    /// Asks once more, and says who would still send people there.
    @GET
    @Path("/archive")
    public Response askToArchive(
            @PathParam("language") Language language, @PathParam("id") String id) {
        var found = find(id);
        var back = ContactDeskPage.path(id);
        var page = PageContext.reading(language, back + "/archive");
        return pages.personal(
                page,
                new archive(page, frames.in(language), name(found), back, views.uses(id, language)),
                OK);
    }

    @POST
    @Path("/archive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(@PathParam("language") Language language, @PathParam("id") String id) {
        var found = find(id);
        return answer(language, found, desk.archive(found), Done.ARCHIVED);
    }

    private Response answer(Language language, TextAtDesk found, EditingResult result, Done done) {
        // This node shows it at once, the others within seconds.
        libraries.refresh();
        var words = ValueWords.in(language);
        var reason =
                switch (result) {
                    case EditingResult.Done published -> (@Nullable String) null;
                    case EditingResult.Refused refused -> words.refusal(refused.refusal());
                    case EditingResult.Overtaken overtaken -> words.refusal(Refusal.WRONG_STATE);
                    case EditingResult.Unreadable unreadable -> unreadable.reason();
                };
        var back = ContactDeskPage.path(found.text().document());
        if (reason == null) {
            return ContactAnswers.next(language, back, done);
        }
        var page = PageContext.reading(language, back);
        return pages.personal(
                page, new refused(page, frames.in(language), name(found), back, reason), CONFLICT);
    }

    private static String name(TextAtDesk found) {
        return found.text().text().front().find("title").orElse(found.text().document());
    }

    private TextAtDesk find(String id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }
}
