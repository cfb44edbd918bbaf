package org.safar.guide.newsdesk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safar.content.EditingResult;
import org.safar.content.Libraries;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The form of a news item: its English text and its facts.
@Path(Language.PATH + "/" + NewsEntryPage.PATH)
@RolesAllowed(StaffRole.EDITOR_WORD)
@Produces(MediaType.TEXT_HTML)
public class NewsEntryPage {

    static final String PATH = NewsDeskPage.PATH + "/new";

    private static final String FORM = "news";
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final NewsDesk desk;
    private final Libraries libraries;
    private final Translators translators;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    NewsEntryPage(
            NewsDesk desk,
            Libraries libraries,
            Translators translators,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.desk = desk;
        this.libraries = libraries;
        this.translators = translators;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param trouble why it was not saved, in the words of the program; empty when nothing was
    @CheckedTemplate(basePath = "guide/newsdesk")
    record entry(
            PageContext page,
            StaffFrame frame,
            NewsFormView view,
            FormErrors errors,
            String trouble)
            implements TemplateInstance {}

    @GET
    public Response open(@PathParam("language") Language language) {
        return show(language, NewsForm.EMPTY, List.of(), "", OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("language") Language language, MultivaluedMap<String, String> fields) {
        var form = NewsForm.read(fields);
        if ("stay-here".equals(fields.getFirst("go"))) {
            return show(language, form, List.of(), "", OK);
        }
        var faults = new NewsCheck(form, LocalDate.now(clock)).faults();
        if (!faults.isEmpty()) {
            return show(language, form, faults, "", UNPROCESSABLE);
        }
        var person = translators.person(staff);
        return switch (desk.add(form, person, staff.actingAs(StaffRole.EDITOR))) {
            case EditingResult.Done done -> toList(language);
            case EditingResult.Unreadable it ->
                    show(language, form, List.of(), it.reason(), UNPROCESSABLE);
            // A new text has no revision before it, and an editor may write in English.
            case EditingResult.Refused it -> throw new IllegalStateException(it.toString());
            case EditingResult.Overtaken it -> throw new IllegalStateException(it.toString());
        };
    }

    private Response show(
            Language language, NewsForm form, List<NewsFault> faults, String trouble, int status) {
        var words = NewsWords.in(language);
        var page = PageContext.personal(language, PATH, FORM, clock.millis());
        var view = NewsFormView.of(form, libraries.nowOrNothing().library(), words);
        return pages.personal(
                page,
                new entry(page, frames.in(language), view, words.errors(faults), trouble),
                status);
    }

    /// Written as it is: `seeOther` would put scheme and host of the last proxy in front.
    private static Response toList(Language language) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", "/" + language.tag() + "/" + NewsDeskPage.PATH + "?saved=yes")
                .header("Cache-Control", "no-store")
                .build();
    }
}
