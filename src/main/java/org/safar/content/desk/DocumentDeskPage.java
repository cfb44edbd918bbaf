package org.safar.content.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// One document: what there is of it in each language, and what somebody has to do.
@Path(Language.PATH + DeskAnswers.TEXTS)
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class DocumentDeskPage {

    private final TextDesk desk;
    private final DocumentDeskViews views;
    private final StaffFrames frames;
    private final Pages pages;

    DocumentDeskPage(TextDesk desk, DocumentDeskViews views, StaffFrames frames, Pages pages) {
        this.desk = desk;
        this.views = views;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "content/desk")
    record document(PageContext page, StaffFrame frame, DocumentDeskView view)
            implements TemplateInstance {}

    /// @return path of the page, without the language
    static String path(DocumentKind kind, String id) {
        return "staff/texts/" + kind.word() + "/" + id;
    }

    @GET
    @Path(DeskAnswers.DOCUMENT)
    public Response show(
            @PathParam("language") Language language,
            @PathParam("kind") String word,
            @PathParam("id") String id) {
        var kind = DocumentKind.ofWord(word).orElseThrow(NotFoundException::new);
        var view = views.of(desk.openAll(kind, id), TextDeskWords.in(language));
        var page = PageContext.reading(language, path(kind, id));
        return pages.personal(page, new document(page, frames.in(language), view));
    }
}
