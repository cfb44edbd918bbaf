package org.safar.content.desk;

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
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.Choice;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Begins a document: its kind and its name. It exists once its English text is saved.
@Path(Language.PATH + "/" + NewDocumentPage.PATH)
@RolesAllowed(StaffRole.EDITOR_WORD)
@Produces(MediaType.TEXT_HTML)
public class NewDocumentPage {

    static final String PATH = "staff/texts/new";

    private static final String FORM = "new";
    private static final String STAYS = "stay-here";

    private final TextDesk desk;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    NewDocumentPage(TextDesk desk, StaffFrames frames, Pages pages, Clock clock) {
        this.desk = desk;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "content/desk")
    record newDocument(
            PageContext page,
            StaffFrame frame,
            NewDocumentForm typed,
            List<Choice> kinds,
            FormErrors errors,
            @Nullable String done)
            implements TemplateInstance {}

    /// @param done what was done just now
    @GET
    public Response open(
            @PathParam("language") Language language, @RestQuery @Nullable String done) {
        return show(language, NewDocumentForm.EMPTY, FormErrors.NONE, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            @PathParam("language") Language language, MultivaluedMap<String, String> fields) {
        var form = NewDocumentForm.of(fields);
        if (STAYS.equals(fields.getFirst("go"))) {
            return show(language, form, FormErrors.NONE, null);
        }
        var kind = form.toKind();
        var errors = errors(form, TextDeskWords.in(language).messages());
        return kind.isEmpty() || errors.any()
                ? show(language, form, errors, null)
                : DeskAnswers.next(language, TextEditPage.path(kind.get(), form.id(), Language.EN));
    }

    private FormErrors errors(NewDocumentForm form, TextDeskMessages messages) {
        var errors = new ArrayList<FieldError>();
        if (form.toKind().isEmpty()) {
            errors.add(new FieldError("kind", messages.faultKind()));
        }
        if (!NewDocumentForm.isName(form.id())) {
            errors.add(new FieldError("id", messages.faultName()));
        } else if (!desk.isFree(form.id())) {
            errors.add(new FieldError("id", messages.faultNameTaken()));
        }
        return new FormErrors(errors);
    }

    private Response show(
            Language language, NewDocumentForm form, FormErrors errors, @Nullable String done) {
        var words = TextDeskWords.in(language);
        var page = PageContext.personal(language, PATH, FORM, clock.millis());
        return pages.personal(
                page,
                new newDocument(
                        page,
                        frames.in(language),
                        form,
                        kinds(form, words.messages()),
                        errors,
                        words.done(done).orElse(null)),
                errors.any() ? DeskAnswers.UNPROCESSABLE : Response.Status.OK.getStatusCode());
    }

    private static List<Choice> kinds(NewDocumentForm form, TextDeskMessages messages) {
        return List.of(
                kind(form, DocumentKind.GUIDE, messages.kindGuide()),
                kind(form, DocumentKind.SYSTEM, messages.kindSystem()),
                kind(form, DocumentKind.NEWS, messages.kindNews()),
                kind(form, DocumentKind.CONTACT, messages.kindContact()));
    }

    private static Choice kind(NewDocumentForm form, DocumentKind kind, String words) {
        return new Choice(kind.word(), words, kind.word().equals(form.kind()));
    }
}
