package org.safar.casework.ask;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpFormReader;
import org.safar.casework.HelpRequests;
import org.safar.casework.HelpText;
import org.safar.casework.KeyReusedException;
import org.safar.casework.PersonCase;
import org.safar.casework.PersonThread;
import org.safar.casework.SendingKey;
import org.safar.casework.ThreadEntry;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.guess.Attempt;
import org.safar.casework.guess.GuessLimits;
import org.safar.casework.receipt.ReceiptTyped;
import org.safar.i18n.Language;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.SentForm;

/// Coming back with a receipt: read, write again, delete everything. The receipt travels in the
/// form, never in an address.
@Path(Language.PATH + "/more/open")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OpenPage {

    private static final String PATH = "more/open";
    private static final String FORM = "step";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private final HelpRequests requests;
    private final GuessLimits limits;
    private final TryLater tryLater;
    private final Pages pages;
    private final HttpHeaders headers;
    private final Clock clock;

    OpenPage(
            HelpRequests requests,
            GuessLimits limits,
            TryLater tryLater,
            Pages pages,
            HttpHeaders headers,
            Clock clock) {
        this.requests = requests;
        this.limits = limits;
        this.tryLater = tryLater;
        this.pages = pages;
        this.headers = headers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/ask")
    record open(PageContext page, String typed, boolean carried, String trouble, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record thread(PageContext page, ThreadView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record again(PageContext page, OpenForm form, String trouble) implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record delete(PageContext page, OpenForm form, String trouble) implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record gone(PageContext page) implements TemplateInstance {}

    /// The field for the receipt.
    @GET
    public Response form(@PathParam("language") Language language) {
        return new Visit(language, OpenForm.EMPTY).ask("", FormErrors.NONE, OK);
    }

    /// The request, or the next page about it.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("language") Language language, MultivaluedMap<String, String> fields) {
        var sent = new SentForm(fields);
        var step = OpenStep.read(sent);
        var visit = new Visit(language, OpenForm.read(sent));
        return switch (step.pressed()) {
            case STAY_HERE -> visit.show(step.page());
            case OPEN -> visit.thread();
            case WRITE -> visit.write();
            case FILE -> visit.file(step.file());
            case DELETE -> visit.askToDelete("", OK);
            case DELETE_NOW -> visit.delete();
        };
    }

    /// One request: what was sent, and the language to answer in.
    private final class Visit {

        private final OpenForm form;
        private final HelpWords words;
        private final HelpMessages messages;
        private final PageContext page;
        private final boolean carried;

        Visit(Language language, OpenForm form) {
            this.form = form;
            this.words = HelpWords.in(language);
            this.messages = words.messages();
            this.page = PageContext.personal(language, PATH, FORM, clock.millis());
            this.carried = CarriedBrowser.is(headers.getHeaderString(HttpHeaders.USER_AGENT));
        }

        Response show(OpenStep.Page seen) {
            return switch (seen) {
                case OPEN -> ask("", FormErrors.NONE, OK);
                case THREAD -> thread();
                case DELETE -> askToDelete("", OK);
                case GONE -> gone();
            };
        }

        Response ask(String trouble, FormErrors errors, int status) {
            return pages.personal(
                    page, new open(page, form.receipt(), carried, trouble, errors), status);
        }

        Response thread() {
            return tryLater.instead(
                    () -> opened(opened -> show(opened, ThreadView.of(read(opened), form, words))),
                    this::askLater);
        }

        Response write() {
            return tryLater.instead(() -> opened(this::write), this::writeLater);
        }

        Response file(@Nullable UUID file) {
            return tryLater.instead(() -> opened(opened -> file(opened, file)), this::askLater);
        }

        Response askToDelete(String trouble, int status) {
            return pages.personal(page, new delete(page, form, trouble), status);
        }

        /// Also when nothing opens any more: somebody who presses twice on a bad line is told the
        /// same twice.
        Response delete() {
            return tryLater.instead(
                    () -> {
                        openCase().ifPresent(requests::delete);
                        return gone();
                    },
                    busy -> askToDelete(trouble(busy), UNAVAILABLE));
        }

        private Response gone() {
            return pages.personal(page, new gone(page));
        }

        /// A wrong receipt, an unknown one and one that was deleted meanwhile are the same.
        private Response opened(Function<PersonCase, Response> deed) {
            var fault = fault(ReceiptTyped.of(form.receipt()));
            if (fault != null) {
                return refuse(fault, UNPROCESSABLE);
            }
            return openCase()
                    .filter(opened -> requests.read(opened).isPresent())
                    .map(deed)
                    .orElseGet(() -> refuse(messages.errorCodeUnknown(), NOT_FOUND));
        }

        private Optional<PersonCase> openCase() {
            limits.check(Attempt.RECEIPT);
            return requests.open(form.receipt());
        }

        private PersonThread read(PersonCase opened) {
            return requests.read(opened).orElseThrow();
        }

        private Response write(PersonCase opened) {
            var text = HelpText.of(form.text());
            var fault = HelpFormReader.messageFault(text);
            if (fault.isPresent()) {
                var view = ThreadView.of(read(opened), form, words).with(fault.get(), words);
                return show(opened, view);
            }
            var key = SendingKey.read(form.once()).orElseGet(SendingKey::create);
            try {
                return write(opened, text, key);
            } catch (KeyReusedException failure) {
                // Somebody went back and changed the words: they are kept, and can be sent now.
                var view =
                        ThreadView.of(read(opened), form.withNewKey(), words)
                                .withError("text", messages.otherWords());
                return show(opened, view);
            }
        }

        private Response write(PersonCase opened, String text, SendingKey key) {
            if (!requests.write(opened, text, key)) {
                var view =
                        ThreadView.of(read(opened), form, words)
                                .withError("text", messages.notTaken());
                return show(opened, view);
            }
            return show(
                    opened,
                    ThreadView.of(read(opened), form.withoutText(), words)
                            .saying(messages.written()));
        }

        private Response show(PersonCase opened, ThreadView view) {
            return pages.personal(
                    page, new thread(page, view), view.errors().any() ? UNPROCESSABLE : OK);
        }

        /// Shown inside the browser under a name that says nothing: a download would stay on the
        /// phone.
        private Response file(PersonCase opened, @Nullable UUID file) {
            var kind = kind(read(opened), file);
            if (file == null || kind == null) {
                return thread();
            }
            return requests.file(opened, file)
                    .map(bytes ->
                            Response.ok(bytes, kind.mediaType())
                                    .header(
                                            HttpHeaders.CONTENT_DISPOSITION,
                                            "inline; filename=\"1" + kind.fileEnding() + "\"")
                                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                    .build())
                    .orElseGet(this::thread);
        }

        private static @Nullable AttachmentKind kind(PersonThread thread, @Nullable UUID file) {
            return thread.entries().stream()
                    .map(PersonThread.Numbered::entry)
                    .filter(ThreadEntry.Attached.class::isInstance)
                    .map(ThreadEntry.Attached.class::cast)
                    .filter(attached -> attached.file().equals(file))
                    .map(ThreadEntry.Attached::type)
                    .findFirst()
                    .orElse(null);
        }

        private Response refuse(String sentence, int status) {
            var errors = new FormErrors(List.of(new FieldError("receipt", sentence)));
            return ask("", errors, status);
        }

        private Response askLater(boolean busy) {
            return ask(trouble(busy), FormErrors.NONE, UNAVAILABLE);
        }

        /// The thread cannot be shown, but nothing that was typed is lost.
        private Response writeLater(boolean busy) {
            var trouble = AskTrouble.later(busy);
            return pages.personal(
                    page,
                    new again(page, form.withKey(), trouble.sentence(messages)),
                    trouble.status());
        }

        private String trouble(boolean busy) {
            return busy ? messages.busy() : messages.notOpened();
        }

        private @Nullable String fault(ReceiptTyped typed) {
            return switch (typed) {
                case EMPTY -> messages.errorCodeEmpty();
                case TOO_SHORT -> messages.errorCodeShort();
                case TOO_LONG -> messages.errorCodeLong();
                case MISTYPED -> messages.errorCodeMistyped();
                case WELL_FORMED -> null;
            };
        }
    }
}
