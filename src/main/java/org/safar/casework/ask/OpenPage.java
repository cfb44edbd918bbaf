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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpFormReader;
import org.safar.casework.HelpRequests;
import org.safar.casework.HelpText;
import org.safar.casework.PersonCase;
import org.safar.casework.PersonThread;
import org.safar.casework.ThreadEntry;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.SentForm;

/// Coming back with a receipt: read, write again, delete everything. The receipt travels in the
/// form, never in an address.
@Path(Language.PATH + "/more/open")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OpenPage {

    private static final int OK = 200;

    private final HelpRequests requests;
    private final OpenedThreads threads;
    private final ThreadScreen screen;
    private final Pages pages;

    OpenPage(HelpRequests requests, OpenedThreads threads, ThreadScreen screen, Pages pages) {
        this.requests = requests;
        this.threads = threads;
        this.screen = screen;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "casework/ask")
    record delete(PageContext page, OpenForm form, String trouble) implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record gone(PageContext page) implements TemplateInstance {}

    /// The field for the receipt.
    @GET
    public Response form(@PathParam("language") Language language) {
        return screen.ask(language, OpenForm.EMPTY);
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

        private final Language language;
        private final OpenForm form;
        private final HelpWords words;
        private final HelpMessages messages;

        Visit(Language language, OpenForm form) {
            this.language = language;
            this.form = form;
            this.words = HelpWords.in(language);
            this.messages = words.messages();
        }

        Response show(OpenStep.Page seen) {
            return switch (seen) {
                case OPEN -> screen.ask(language, form);
                case THREAD -> thread();
                case DELETE -> askToDelete("", OK);
                case GONE -> gone();
            };
        }

        Response thread() {
            return threads.open(
                    form.receipt(),
                    messages,
                    messages.notOpened(),
                    (opened, thread) -> show(thread),
                    this::closed);
        }

        Response write() {
            return threads.open(
                    form.receipt(),
                    messages,
                    messages.notSent(),
                    this::write,
                    closed -> screen.keep(language, form, closed));
        }

        Response file(@Nullable UUID file) {
            return threads.open(
                    form.receipt(),
                    messages,
                    messages.notOpened(),
                    (opened, thread) ->
                            attached(thread, file)
                                    .flatMap(attached -> answer(opened, attached))
                                    .orElseGet(() -> show(thread)),
                    this::closed);
        }

        Response askToDelete(String trouble, int status) {
            var page = screen.page(language);
            return pages.personal(page, new delete(page, form, trouble), status);
        }

        /// Also when nothing opens any more: somebody who presses twice on a bad line is told the
        /// same twice.
        Response delete() {
            return threads.open(
                    form.receipt(),
                    messages,
                    messages.notOpened(),
                    (opened, thread) -> {
                        requests.delete(opened);
                        return gone();
                    },
                    closed ->
                            closed.ofReceipt()
                                    ? gone()
                                    : askToDelete(closed.sentence(), closed.status()));
        }

        private Response gone() {
            var page = screen.page(language);
            return pages.personal(page, new gone(page));
        }

        private Response closed(OpenedThreads.Closed closed) {
            return screen.closed(language, form, closed);
        }

        private Response show(PersonThread thread) {
            return screen.show(language, ThreadView.of(thread, form, words));
        }

        private Response write(PersonCase opened, PersonThread thread) {
            var text = HelpText.of(form.text());
            var view = ThreadView.of(thread, form, words);
            var fault = HelpFormReader.messageFault(text);
            if (fault.isPresent()) {
                return screen.show(language, view.with(fault.get(), words));
            }
            if (!requests.write(opened, text, form.keyFor(text))) {
                return screen.show(language, view.withError("text", messages.notTaken()));
            }
            var after = requests.read(opened).orElse(thread);
            return screen.show(
                    language,
                    ThreadView.of(after, form.withoutText(), words).saying(messages.written()));
        }

        /// Shown inside the browser under a name that says nothing: a download would stay on the
        /// phone.
        private Optional<Response> answer(PersonCase opened, ThreadEntry.Attached attached) {
            var name = "inline; filename=\"1" + attached.type().fileEnding() + "\"";
            return requests.file(opened, attached.file())
                    .map(bytes ->
                            Response.ok(bytes, attached.type().mediaType())
                                    .header(HttpHeaders.CONTENT_DISPOSITION, name)
                                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                    .build());
        }

        private static Optional<ThreadEntry.Attached> attached(
                PersonThread thread, @Nullable UUID file) {
            return thread.entries().stream()
                    .map(PersonThread.Numbered::entry)
                    .filter(ThreadEntry.Attached.class::isInstance)
                    .map(ThreadEntry.Attached.class::cast)
                    .filter(attached -> attached.file().equals(file))
                    .findFirst();
        }
    }
}
