package org.safar.guide.newsdesk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// All news with what there is of them in each language.
@Path(Language.PATH + "/" + NewsDeskPage.PATH)
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class NewsDeskPage {

    static final String PATH = "staff/news";

    private final NewsDesk desk;
    private final Libraries libraries;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    NewsDeskPage(
            NewsDesk desk,
            Libraries libraries,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.desk = desk;
        this.libraries = libraries;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    /// @param mayWrite whether the reader may write a new one
    /// @param saved whether one was saved just now
    @CheckedTemplate(basePath = "guide/newsdesk")
    record list(
            PageContext page,
            StaffFrame frame,
            List<NewsLineView> news,
            boolean mayWrite,
            boolean saved)
            implements TemplateInstance {}

    /// @param saved given when one was saved just now
    @GET
    public Response list(
            @PathParam("language") Language language, @RestQuery @Nullable String saved) {
        var now = libraries.nowOrNothing();
        var page = PageContext.reading(language, PATH);
        var news =
                NewsLineView.all(
                        desk.news(), now.library(), now.version().day(), NewsWords.in(language));
        var mayWrite = staff.roles().contains(StaffRole.EDITOR);
        return pages.personal(
                page, new list(page, frames.in(language), news, mayWrite, saved != null));
    }
}
