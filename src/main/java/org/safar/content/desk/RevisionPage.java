package org.safar.content.desk;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.EditingDeed;
import org.safar.content.EditingResult;
import org.safar.content.RevisionView;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// One revision: the difference it makes, what became of it, and the buttons that lead on.
@Path(Language.PATH + DeskAnswers.TEXTS + "/revisions")
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class RevisionPage {

    private static final String FORM = "deed";
    private static final String NUMBER = "[0-9]{1,18}";

    /// Words of the buttons.
    private static final Map<String, EditingDeed> DEEDS =
            Map.of(
                    "undo", EditingDeed.SAVE,
                    "submit", EditingDeed.SUBMIT,
                    "publish", EditingDeed.PUBLISH,
                    "return", EditingDeed.RETURN,
                    "schedule", EditingDeed.SCHEDULE,
                    "withdraw", EditingDeed.WITHDRAW,
                    "archive", EditingDeed.ARCHIVE);

    private final TextDesk desk;
    private final Deeds deeds;
    private final RevisionViews views;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    RevisionPage(
            TextDesk desk,
            Deeds deeds,
            RevisionViews views,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.desk = desk;
        this.deeds = deeds;
        this.views = views;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "content/desk")
    record revision(
            PageContext page,
            StaffFrame frame,
            RevisionPageView view,
            FormErrors errors,
            @Nullable String done)
            implements TemplateInstance {}

    /// @return path of the page, without the language
    static String path(long revision) {
        return "staff/texts/revisions/" + revision;
    }

    /// @param against number of the revision to compare with
    /// @param done what was done just now
    @GET
    @Path("{revision}")
    public Response open(
            @PathParam("language") Language language,
            @PathParam("revision") String revision,
            @RestQuery @Nullable String against,
            @RestQuery @Nullable String done) {
        var other = against != null && against.matches(NUMBER) ? Long.valueOf(against) : null;
        return show(language, number(revision), other, DeedForm.EMPTY, FormErrors.NONE, done);
    }

    @POST
    @Path("{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("language") Language language,
            @PathParam("revision") String revision,
            MultivaluedMap<String, String> fields) {
        var id = number(revision);
        var form = DeedForm.of(fields);
        var deed = DEEDS.get(form.go());
        if (deed == null) {
            return show(language, id, null, form, FormErrors.NONE, null);
        }
        var messages = TextDeskWords.in(language).messages();
        if (form.isTooLong()) {
            var field = form.publicNote().length() > DeedForm.LONGEST_NOTE ? "public" : "return";
            return refused(
                    language,
                    id,
                    form,
                    field + "-note",
                    messages.faultTooLong(DeedForm.LONGEST_NOTE));
        }
        var due = form.dueAfter(clock.instant());
        if (deed == EditingDeed.SCHEDULE && due.isEmpty()) {
            return refused(language, id, form, "due-day", messages.faultDue());
        }
        return take(language, deed, id, form, due);
    }

    private Response take(
            Language language, EditingDeed deed, long id, DeedForm form, Optional<Instant> due) {
        var text = desk.openWith(id);
        var found = text.revision(id).orElseThrow(NotFoundException::new);
        var words = TextDeskWords.in(language);
        return switch (deeds.take(deed, text, found, form, due.orElse(null))) {
            case EditingResult.Done it ->
                    DeskAnswers.next(language, path(it.revision()), done(deed));
            case EditingResult.Refused it ->
                    refused(
                            language,
                            id,
                            form,
                            "deeds",
                            words.refusal(it.refusal(), now(id).state()));
            case EditingResult.Overtaken it ->
                    refused(language, id, form, "deeds", words.messages().refusedNewer());
            case EditingResult.Unreadable it ->
                    refused(language, id, form, "deeds", words.messages().unreadable(it.reason()));
        };
    }

    /// Somebody else may have taken a step meanwhile.
    private RevisionView now(long id) {
        return desk.openWith(id).revision(id).orElseThrow(NotFoundException::new);
    }

    private static Done done(EditingDeed deed) {
        return switch (deed) {
            case SAVE -> Done.UNDONE;
            case SUBMIT -> Done.SUBMITTED;
            case PUBLISH -> Done.PUBLISHED;
            case RETURN -> Done.RETURNED;
            case SCHEDULE -> Done.SCHEDULED;
            case WITHDRAW -> Done.WITHDRAWN;
            case ARCHIVE -> Done.ARCHIVED;
            case CONFIRM -> throw new IllegalArgumentException("nothing to confirm");
        };
    }

    private Response refused(
            Language language, long id, DeedForm form, String field, String sentence) {
        var errors = new FormErrors(List.of(new FieldError(field, sentence)));
        return show(language, id, null, form, errors, null);
    }

    private Response show(
            Language language,
            long id,
            @Nullable Long against,
            DeedForm form,
            FormErrors errors,
            @Nullable String done) {
        var words = TextDeskWords.in(language);
        var text = desk.openWith(id);
        var found = text.revision(id).orElseThrow(NotFoundException::new);
        var view = views.of(text, found, against, form, words);
        var page = page(language, view);
        return pages.personal(
                page,
                new revision(
                        page, frames.in(language), view, errors, words.done(done).orElse(null)),
                errors.any() ? DeskAnswers.UNPROCESSABLE : Response.Status.OK.getStatusCode());
    }

    /// Without a button there is no form that the switch of languages could send.
    private PageContext page(Language language, RevisionPageView view) {
        return view.deeds().any()
                ? PageContext.personal(language, view.path(), FORM, clock.millis())
                : PageContext.reading(language, view.path());
    }

    private static long number(String revision) {
        if (!revision.matches(NUMBER)) {
            throw new NotFoundException();
        }
        return Long.parseLong(revision);
    }
}
