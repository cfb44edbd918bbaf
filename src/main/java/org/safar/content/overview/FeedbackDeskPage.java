package org.safar.content.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// What readers said about texts: how clear each one is, their words, and what was dealt with.
@Path(Language.PATH + "/" + DeskPaths.FEEDBACK)
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class FeedbackDeskPage {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final FeedbackDesk feedback;
    private final FeedbackReader reader;
    private final Translators translators;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    FeedbackDeskPage(
            FeedbackDesk feedback,
            FeedbackReader reader,
            Translators translators,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.feedback = feedback;
        this.reader = reader;
        this.translators = translators;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "content/overview")
    record shares(
            PageContext page,
            StaffFrame frame,
            List<Filter> languages,
            List<WorkList.Item> documents)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "content/overview")
    record feedback(PageContext page, StaffFrame frame, FeedbackDeskView view)
            implements TemplateInstance {}

    /// @param document identifier; the list of all documents when it is absent
    /// @param of tag of the language that readers read; all of the person's when it is absent
    /// @param page number of the page, from 0
    /// @param done how many answers were marked just now
    @GET
    public Response show(
            @PathParam("language") Language language,
            @RestQuery @Nullable String document,
            @RestQuery("language") @Nullable String of,
            @RestQuery @Nullable String page,
            @RestQuery @Nullable String done) {
        var query = FeedbackDeskQuery.of(document, of, page);
        return query.document() == null
                ? shares(language, query)
                : one(language, query, done(done), FormErrors.NONE);
    }

    /// Marks what is ticked as dealt with.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handle(
            @PathParam("language") Language language,
            @RestQuery @Nullable String document,
            @RestQuery("language") @Nullable String of,
            MultivaluedMap<String, String> sent) {
        var query = FeedbackDeskQuery.of(document, of, null);
        var ticked = FeedbackDeskView.ticked(sent.get("answer"));
        if (ticked.isEmpty()) {
            var words = OverviewWords.in(language).messages();
            var error = new FieldError("answers", words.errorNothingTicked());
            return one(language, query, 0, new FormErrors(List.of(error)));
        }
        var person = translators.person(staff);
        var actor = staff.actingAs(StaffRole.EDITOR, StaffRole.TRANSLATOR);
        var count = feedback.handle(ticked, Filters.languages(person), actor);
        var path = query.path() + (query.path().contains("?") ? "&" : "?") + "done=" + count;
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, PageContext.reading(language, path).in(language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response shares(Language language, FeedbackDeskQuery query) {
        var words = OverviewWords.in(language);
        var person = translators.person(staff);
        var page = PageContext.reading(language, query.path());
        return pages.personal(
                page,
                new shares(
                        page,
                        frames.in(language),
                        FeedbackReader.languages(query, person, words),
                        reader.shares(query, person, words)));
    }

    private Response one(Language language, FeedbackDeskQuery query, int done, FormErrors errors) {
        var words = OverviewWords.in(language);
        var page = PageContext.reading(language, query.path());
        var view = reader.one(query, translators.person(staff), done, errors, words);
        return pages.personal(
                page,
                new feedback(page, frames.in(language), view),
                errors.any() ? UNPROCESSABLE : OK);
    }

    private static int done(@Nullable String sent) {
        return sent != null && sent.matches("[0-9]{1,4}") ? Integer.parseInt(sent) : 0;
    }
}
