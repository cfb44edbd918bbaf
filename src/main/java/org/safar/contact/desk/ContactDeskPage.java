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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.contact.Contacts;
import org.safar.content.DocumentKind;
import org.safar.content.EditingResult;
import org.safar.content.Libraries;
import org.safar.content.RevisionView;
import org.safar.content.TextAtDesk;
import org.safar.content.values.ValueWords;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.SentForm;

/// Contacts at the desk: lists of them, and each with the form for its facts.
@Path(Language.PATH + "/" + ContactDeskPage.PATH)
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class ContactDeskPage {

    /// Path of the lists, without the language.
    static final String PATH = "staff/contacts";

    private static final String FORM = "contact";
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final ContactDesk desk;
    private final ContactDeskViews views;
    private final Libraries libraries;
    private final Contacts contacts;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ContactDeskPage(
            ContactDesk desk,
            ContactDeskViews views,
            Libraries libraries,
            Contacts contacts,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.libraries = libraries;
        this.contacts = contacts;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "contact/desk")
    record list(PageContext page, StaffFrame frame, ContactDeskListView view)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "contact/desk")
    record one(PageContext page, StaffFrame frame, ContactDeskView view)
            implements TemplateInstance {}

    /// @return path of the page of that contact, without the language
    static String path(String id) {
        return PATH + "/" + id;
    }

    /// @param show `never-rung`, `due`, `no-number` or `archived`; all that readers see when absent
    @GET
    public Response list(
            @PathParam("language") Language language, @RestQuery @Nullable String show) {
        var now = libraries.now();
        var gone =
                desk.putAway().stream()
                        .filter(text ->
                                now.library().find(DocumentKind.CONTACT, text.document()).isEmpty())
                        .toList();
        var shown = Show.ofWord(show);
        var view =
                ContactDeskListView.of(
                        shown,
                        contacts.in(now.library()),
                        gone,
                        now.version().day(),
                        ContactDeskWords.in(language));
        var page = PageContext.reading(language, PATH + "?show=" + shown.word());
        return pages.personal(page, new list(page, frames.in(language), view));
    }

    /// @param done what was done just now
    @GET
    @Path("/{id}")
    public Response open(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @RestQuery @Nullable String done) {
        var found = find(id);
        var form = ContactTexts.form(found.text().text(), found.newest());
        return new Visit(language, found, form).show(FormErrors.NONE, null, Done.ofWord(done), OK);
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
        return new Visit(language, find(id), ContactEditForm.of(sent)).save(sent.staysHere());
    }

    private TextAtDesk find(String id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    /// One request: the contact, and what was typed.
    private final class Visit {

        private final ContactDeskWords words;
        private final TextAtDesk found;
        private final ContactEditForm form;
        private final String id;

        Visit(Language language, TextAtDesk found, ContactEditForm form) {
            this.words = ContactDeskWords.in(language);
            this.found = found;
            this.form = form;
            this.id = found.text().document();
        }

        Response save(boolean staysHere) {
            if (staysHere) {
                return show(FormErrors.NONE, null, Optional.empty(), OK);
            }
            var text = ContactTexts.text(form, found.text().text());
            var faults = ContactFaults.of(form, id, text);
            return faults.isEmpty()
                    ? answer(desk.propose(id, text, form.base()))
                    : show(words.errors(faults), null, Optional.empty(), UNPROCESSABLE);
        }

        private Response answer(EditingResult result) {
            return switch (result) {
                case EditingResult.Done done ->
                        ContactAnswers.next(words.language(), path(id), Done.WAITING);
                case EditingResult.Refused refused ->
                        show(
                                FormErrors.NONE,
                                ValueWords.in(words.language()).refusal(refused.refusal()),
                                Optional.empty(),
                                CONFLICT);
                case EditingResult.Overtaken overtaken -> overtaken(overtaken.newest());
                case EditingResult.Unreadable unreadable ->
                        show(FormErrors.NONE, unreadable.reason(), Optional.empty(), UNPROCESSABLE);
            };
        }

        private Response overtaken(RevisionView newest) {
            var saved = ContactTexts.form(newest.text(), newest.id());
            return answer(
                    ContactFormViews.overtaken(form, saved, words), Optional.empty(), CONFLICT);
        }

        Response show(
                FormErrors errors, @Nullable String trouble, Optional<Done> done, int status) {
            return answer(ContactFormViews.of(form, errors, trouble, words), done, status);
        }

        private Response answer(ContactDeskView.Form shown, Optional<Done> done, int status) {
            var view = views.of(found, shown, done, words);
            var page =
                    view.form() == null
                            ? PageContext.reading(words.language(), path(id))
                            : PageContext.personal(
                                    words.language(), path(id), FORM, clock.millis());
            return pages.personal(page, new one(page, frames.in(words.language()), view), status);
        }
    }
}
