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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.content.EditingResult;
import org.safar.content.RevisionView;
import org.safar.content.desk.EditViews.Filled;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.InlineScript;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The form in which a text is written in one language. Everything that is sent is kept as a draft
/// first, whatever becomes of it then.
@Path(Language.PATH + DeskAnswers.TEXTS)
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class TextEditPage {

    private static final String FORM = "text";
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private static final InlineScript KEEPS_DRAFTS = InlineScript.named("text-draft");

    private final TextDesk desk;
    private final Drafts drafts;
    private final EditViews views;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    TextEditPage(
            TextDesk desk,
            Drafts drafts,
            EditViews views,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.views = views;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "content/desk")
    record edit(PageContext page, StaffFrame frame, EditView view, @Nullable String done)
            implements TemplateInstance {}

    /// @param of language of the text
    /// @return path of the page, without the language of the page
    static String path(DocumentKind kind, String id, Language of) {
        return DocumentDeskPage.path(kind, id) + "/" + of.tag();
    }

    /// @param done what was done just now
    @GET
    @Path(DeskAnswers.DOCUMENT + "/{of}")
    public Response open(
            @PathParam("language") Language language,
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @PathParam("of") Language of,
            @RestQuery @Nullable String done) {
        var text = desk.open(kind(kind), id, of);
        var begin = views.begin(text);
        var filled =
                drafts.find(desk.draftOf(text))
                        .filter(draft -> !draft.typed().saysTheSameAs(begin))
                        .map(draft ->
                                new Filled(draft.typed(), draft.base(), draft.savedAt(), null))
                        .orElseGet(() -> new Filled(begin, newest(text), null, null));
        return show(language, text, filled, FormErrors.NONE, OK, done);
    }

    @POST
    @Path(DeskAnswers.DOCUMENT + "/{of}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("language") Language language,
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @PathParam("of") Language of,
            MultivaluedMap<String, String> fields) {
        var text = desk.open(kind(kind), id, of);
        var sent = Sent.of(fields, text);
        return switch (sent.go()) {
            case Sent.DISCARD -> discard(language, text);
            case Sent.TAKE -> take(language, text, sent);
            case Sent.SAVE -> save(language, text, sent, keep(text, sent));
            // Preview, another language, the script, or Enter in a field: nothing but a draft.
            default ->
                    show(language, text, filled(sent, keep(text, sent)), FormErrors.NONE, OK, null);
        };
    }

    private Response save(Language language, DeskText text, Sent sent, Instant kept) {
        var words = TextDeskWords.in(language);
        var faults = words.faults(sent.typed());
        if (faults.any()) {
            return refused(language, text, filled(sent, kept), faults);
        }
        var unchanged = text.isUpToDate(sent.base()) ? unchanged(text, sent) : null;
        if (unchanged != null) {
            drafts.discard(desk.draftOf(text));
            return DeskAnswers.next(language, RevisionPage.path(unchanged.id()), Done.UNCHANGED);
        }
        return switch (desk.save(text, sent)) {
            case EditingResult.Done done -> {
                drafts.discard(desk.draftOf(text));
                yield DeskAnswers.next(language, RevisionPage.path(done.revision()), Done.SAVED);
            }
            case EditingResult.Overtaken overtaken -> {
                // Read again: what they saved must be in it.
                var now = desk.open(text.kind(), text.document(), text.language());
                yield show(language, now, filled(sent, kept), FormErrors.NONE, CONFLICT, null);
            }
            case EditingResult.Refused refusal ->
                    refused(language, text, filled(sent, kept), FormErrors.NONE);
            case EditingResult.Unreadable unreadable ->
                    refused(
                            language,
                            text,
                            filled(sent, kept),
                            fault(text, words.messages().unreadable(unreadable.reason())));
        };
    }

    private @Nullable RevisionView unchanged(DeskText text, Sent sent) {
        return desk.unchanged(text, sent.typed(), sent.source()).orElse(null);
    }

    private Response discard(Language language, DeskText text) {
        drafts.discard(desk.draftOf(text));
        var path =
                text.newest().isPresent()
                        ? path(text.kind(), text.document(), text.language())
                        : NewDocumentPage.PATH;
        return DeskAnswers.next(language, path, Done.DISCARDED);
    }

    /// Puts the text that came along into the form, unless something else was typed there.
    private Response take(Language language, DeskText text, Sent sent) {
        if (!sent.typed().saysTheSameAs(views.begin(text))) {
            var sentence = TextDeskWords.in(language).messages().takeRefused();
            return refused(language, text, filled(sent, keep(text, sent)), fault(text, sentence));
        }
        text.shipped().ifPresent(it -> drafts.keep(desk.draftOf(text), it.id(), TypedText.of(it)));
        return DeskAnswers.next(
                language, path(text.kind(), text.document(), text.language()), Done.TAKEN);
    }

    /// What is in the form as it was saved needs no draft.
    private Instant keep(DeskText text, Sent sent) {
        var key = desk.draftOf(text);
        if (sent.typed().saysTheSameAs(views.begin(text))) {
            drafts.discard(key);
            return clock.instant();
        }
        var isKnown = sent.base() != null && text.revision(sent.base()).isPresent();
        return drafts.keep(key, isKnown ? sent.base() : null, sent.typed());
    }

    private Response refused(Language language, DeskText text, Filled filled, FormErrors errors) {
        return show(language, text, filled, errors, DeskAnswers.UNPROCESSABLE, null);
    }

    private Response show(
            Language language,
            DeskText text,
            Filled filled,
            FormErrors errors,
            int status,
            @Nullable String done) {
        var words = TextDeskWords.in(language);
        var view = views.of(text, filled, errors, words);
        var page =
                PageContext.personal(language, view.path(), FORM, clock.millis())
                        .with(KEEPS_DRAFTS);
        return pages.personal(
                page,
                new edit(page, frames.in(language), view, words.done(done).orElse(null)),
                status);
    }

    private static Filled filled(Sent sent, Instant kept) {
        return new Filled(sent.typed(), sent.base(), null, kept);
    }

    private static FormErrors fault(DeskText text, String sentence) {
        return new FormErrors(
                List.of(new FieldError(text.isSource() ? "facts" : "body", sentence)));
    }

    private static @Nullable Long newest(DeskText text) {
        return text.newest().map(RevisionView::id).orElse(null);
    }

    private static DocumentKind kind(String word) {
        return DocumentKind.ofWord(word).orElseThrow(NotFoundException::new);
    }
}
