package org.safar.content.terms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.safar.content.Libraries;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.Choice;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The termbase: to look things up, to see which texts deviate, to propose another word.
@Path(Language.PATH + "/" + TermPage.PATH)
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class TermPage {

    /// Path of the page, without the language.
    public static final String PATH = "staff/texts/terms";

    private static final String FORM = "term";
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final TermChanges changes;
    private final Libraries libraries;
    private final Translators translators;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    TermPage(
            TermChanges changes,
            Libraries libraries,
            Translators translators,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.changes = changes;
        this.libraries = libraries;
        this.translators = translators;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param told what was done or not done just now, empty when nothing was
    @CheckedTemplate(basePath = "content/terms")
    record list(PageContext page, StaffFrame frame, TermListView view, String told)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "content/terms")
    record change(
            PageContext page,
            StaffFrame frame,
            Term term,
            List<Choice> languages,
            TermForm typed,
            FormErrors errors)
            implements TemplateInstance {}

    /// @param q words to look for
    /// @param of tag of the language whose texts are compared
    /// @param done given when something was done just now
    @GET
    public Response list(
            @PathParam("language") Language language,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String of,
            @RestQuery @DefaultValue("") String done) {
        var messages = messages(language);
        var told =
                switch (done) {
                    case "proposed" -> messages.proposed();
                    case "decided" -> messages.decided();
                    default -> "";
                };
        return list(language, q, of, told, OK);
    }

    /// @param id of a term
    @GET
    @Path("/{term:[a-z0-9-]+}")
    public Response open(@PathParam("language") Language language, @PathParam("term") String id) {
        return form(language, id, TermForm.EMPTY, FormErrors.NONE, OK);
    }

    @POST
    @Path("/{term:[a-z0-9-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(
            @PathParam("language") Language language,
            @PathParam("term") String id,
            MultivaluedMap<String, String> fields) {
        var typed = TermForm.read(fields);
        if ("stay-here".equals(fields.getFirst("go"))) {
            return form(language, id, typed, FormErrors.NONE, OK);
        }
        var errors = typed.errors(messages(language));
        if (errors.any()) {
            return form(language, id, typed, errors, UNPROCESSABLE);
        }
        changes.inForce().term(id).orElseThrow(NotFoundException::new);
        var isKept =
                changes.propose(
                        id,
                        typed.language().orElseThrow(),
                        typed.word(),
                        typed.why(),
                        translators.person(staff),
                        actor());
        if (isKept) {
            return to(language, "?done=proposed");
        }
        var refused = new FieldError("of", messages(language).notYours());
        return form(language, id, typed, new FormErrors(List.of(refused)), UNPROCESSABLE);
    }

    @POST
    @Path("/changes/{change:\\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("language") Language language,
            @PathParam("change") long id,
            MultivaluedMap<String, String> fields) {
        var isAccepted = "accept".equals(fields.getFirst("go"));
        var decision =
                changes.decide(id, isAccepted, translators.person(staff), actor())
                        .orElseThrow(NotFoundException::new);
        var messages = messages(language);
        return switch (decision) {
            case DONE -> to(language, "?done=decided");
            case NOT_ALLOWED -> list(language, "", "", messages.notYours(), CONFLICT);
            case OWN_CHANGE -> list(language, "", "", messages.ownChange(), CONFLICT);
            case DECIDED -> list(language, "", "", messages.decidedBefore(), CONFLICT);
        };
    }

    private Response list(Language language, String words, String of, String told, int status) {
        var page = PageContext.reading(language, PATH);
        var view =
                TermListView.of(
                        libraries.now().library(),
                        changes.inForce(),
                        changes.waiting(),
                        translators.person(staff),
                        words,
                        Language.ofTag(of).filter(chosen -> chosen != Language.EN),
                        language);
        return pages.personal(page, new list(page, frames.in(language), view, told), status);
    }

    private Response form(
            Language language, String id, TermForm typed, FormErrors errors, int status) {
        var term = changes.inForce().term(id).orElseThrow(NotFoundException::new);
        var person = translators.person(staff);
        var languages =
                Arrays.stream(Language.values())
                        .filter(person::worksIn)
                        .map(it -> new Choice(it.tag(), it.ownName(), it.tag().equals(typed.of())))
                        .toList();
        var page = PageContext.personal(language, PATH + "/" + id, FORM, clock.millis());
        return pages.personal(
                page,
                new change(page, frames.in(language), term, languages, typed, errors),
                status);
    }

    private Actor actor() {
        return staff.actingAs(StaffRole.EDITOR, StaffRole.TRANSLATOR);
    }

    private static TermMessages messages(Language language) {
        return MessageBundles.get(TermMessages.class, Localized.Literal.of(language.tag()));
    }

    /// Written as it is: `seeOther` would put scheme and host of the last proxy in front.
    private static Response to(Language language, String rest) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", "/" + language.tag() + "/" + PATH + rest)
                .header("Cache-Control", "no-store")
                .build();
    }
}
