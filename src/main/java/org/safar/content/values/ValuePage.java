package org.safar.content.values;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.content.EditingResult;
import org.safar.content.Libraries;
import org.safar.content.TextAtDesk;
import org.safar.content.ValueFacts;
import org.safar.content.values.ValueFault.Code;
import org.safar.country.DatedValues;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.SentForm;

/// Amounts of the law at the desk: all of them, and each with its history, its uses and the form
/// for a new one.
@Path(Language.PATH + "/" + ValuePage.PATH)
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class ValuePage {

    /// Path of the list, without the language.
    static final String PATH = "staff/values";

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final ValueDesk desk;
    private final ValueViews views;
    private final Libraries libraries;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ValuePage(
            ValueDesk desk,
            ValueViews views,
            Libraries libraries,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.libraries = libraries;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "content/values")
    record list(PageContext page, StaffFrame frame, @Nullable String warning, List<ValueLine> lines)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "content/values")
    record one(PageContext page, StaffFrame frame, ValueView view) implements TemplateInstance {}

    /// @return path of the page of that amount, without the language
    static String path(String document) {
        return PATH + "/" + document;
    }

    @GET
    public Response list(@PathParam("language") Language language) {
        var now = libraries.now();
        var words = ValueWords.in(language);
        var lines =
                now.library()
                        .all(DocumentKind.VALUE)
                        .map(document ->
                                ValueLine.of(document.id(), document.source().title(), now, words))
                        .sorted(
                                Comparator.comparing((ValueLine line) -> line.warning() == null)
                                        .thenComparing(ValueLine::name))
                        .toList();
        var index = new ValueRows(now.values().of(DatedValues.MCI));
        var warning =
                index.firstGap(now.version().day())
                        .map(day -> words.messages().indexUnknown(String.valueOf(day.getYear())))
                        .orElse(null);
        var page = PageContext.reading(language, PATH);
        return pages.personal(page, new list(page, frames.in(language), warning, lines));
    }

    @GET
    @Path("/{id}")
    public Response open(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @RestQuery @Nullable String done) {
        var found = find(id);
        var isSaved = "waiting".equals(done);
        return new Visit(language, found, ValueForm.empty(found.newest()))
                .show(List.of(), null, isSaved, Response.Status.OK.getStatusCode());
    }

    @POST
    @Path("/{id}")
    @RolesAllowed(StaffRole.EDITOR_WORD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        var sent = new SentForm(fields);
        return new Visit(language, find(id), ValueForm.of(sent)).save(sent.staysHere());
    }

    private TextAtDesk find(String id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    /// One request: the amount, and what was typed.
    private final class Visit {

        private final Language language;
        private final TextAtDesk found;
        private final ValueForm form;
        private final String document;

        Visit(Language language, TextAtDesk found, ValueForm form) {
            this.language = language;
            this.found = found;
            this.form = form;
            this.document = found.text().document();
        }

        Response save(boolean staysHere) {
            if (staysHere) {
                return show(List.of(), null, false, Response.Status.OK.getStatusCode());
            }
            var read =
                    ValueFormReader.read(
                            form,
                            ValueFacts.key(document),
                            found.next().text().front().word("unit"),
                            libraries.now().version().day());
            var value = read.value();
            if (value == null) {
                return show(read.faults(), null, false, UNPROCESSABLE);
            }
            return switch (ValueDesk.rows(found.next()).with(value)) {
                case ValueRows.Addition.Meets meets ->
                        show(
                                List.of(new ValueFault("from-day", Code.MEETS_ANOTHER)),
                                null,
                                false,
                                UNPROCESSABLE);
                case ValueRows.Addition.Added added ->
                        answer(desk.propose(found, added.rows(), form.base()));
            };
        }

        private Response answer(EditingResult result) {
            var words = ValueWords.in(language);
            return switch (result) {
                case EditingResult.Done done -> next();
                case EditingResult.Refused refused ->
                        show(List.of(), words.refusal(refused.refusal()), false, CONFLICT);
                case EditingResult.Overtaken overtaken ->
                        new Visit(language, found, form.havingSeen(overtaken.newest().id()))
                                .show(List.of(), words.messages().overtaken(), false, CONFLICT);
                case EditingResult.Unreadable unreadable ->
                        show(List.of(), unreadable.reason(), false, UNPROCESSABLE);
            };
        }

        /// Leads to the page anew: going back or loading it again sends nothing twice.
        private Response next() {
            // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
            var address = PageContext.reading(language, path(document)).in(language);
            return Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, address + "?done=waiting")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }

        Response show(
                List<ValueFault> faults, @Nullable String trouble, boolean isSaved, int status) {
            var view = views.of(found, form, faults, trouble, isSaved, language);
            var page =
                    view.form() == null
                            ? PageContext.reading(language, path(document))
                            : PageContext.personal(
                                    language, path(document), "value", clock.millis());
            return pages.personal(page, new one(page, frames.in(language), view), status);
        }
    }
}
