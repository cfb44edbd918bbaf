package org.safar.casework.ask;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.casework.HelpRequests;
import org.safar.casework.PersonCase;
import org.safar.casework.PersonThread;
import org.safar.casework.attachment.AttachmentCleaner;
import org.safar.casework.attachment.AttachmentFault;
import org.safar.casework.attachment.AttachmentResult;
import org.safar.casework.attachment.CleaningFailedException;
import org.safar.i18n.Language;
import org.safar.web.UploadedForm;
import org.safar.web.UploadedForm.SentFile;
import org.safar.web.UploadedForms;

/// Adds a photo or a PDF to a request. What was typed beside it stays.
@Path(Language.PATH + "/more/file")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FilePage {

    private final HelpRequests requests;
    private final OpenedThreads threads;
    private final ThreadScreen screen;
    private final UploadedForms forms;
    private final AttachmentCleaner cleaner;

    FilePage(
            HelpRequests requests,
            OpenedThreads threads,
            ThreadScreen screen,
            UploadedForms forms,
            AttachmentCleaner cleaner) {
        this.requests = requests;
        this.threads = threads;
        this.screen = screen;
        this.forms = forms;
        this.cleaner = cleaner;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("language") Language language) {
        var sent = forms.sent();
        var form = OpenForm.read(sent.fields());
        var visit = new Visit(language, form, HelpWords.in(language));
        return threads.open(
                form.receipt(),
                visit.words.messages(),
                visit.words.messages().notSent(),
                (opened, thread) -> visit.add(opened, thread, sent.file()),
                closed -> screen.keep(language, form, closed));
    }

    /// One request: what was sent, and the language to answer in.
    private final class Visit {

        private final Language language;
        private final OpenForm form;
        private final HelpWords words;

        Visit(Language language, OpenForm form, HelpWords words) {
            this.language = language;
            this.form = form;
            this.words = words;
        }

        Response add(PersonCase opened, PersonThread thread, SentFile file) {
            return switch (file) {
                case SentFile.None() -> refuse(thread, words.messages().errorFileNone());
                case SentFile.Dropped(UploadedForm.Reason reason) ->
                        refuse(thread, sentence(reason));
                case SentFile.Kept(byte[] bytes) -> clean(opened, thread, bytes);
            };
        }

        private Response clean(PersonCase opened, PersonThread thread, byte[] bytes) {
            try {
                return switch (cleaner.clean(bytes)) {
                    case AttachmentResult.Refused(AttachmentFault fault) ->
                            refuse(thread, sentence(fault));
                    case AttachmentResult.Cleaned cleaned -> keep(opened, thread, cleaned, bytes);
                };
            } catch (CleaningFailedException e) {
                return refuse(thread, words.messages().errorFileBusy());
            }
        }

        private Response keep(
                PersonCase opened,
                PersonThread thread,
                AttachmentResult.Cleaned cleaned,
                byte[] sent) {
            // Of what was sent: cleaning the same file twice need not give the same bytes.
            var key = form.keyFor(sent);
            if (!requests.attach(opened, cleaned.kind(), cleaned.bytes(), sent, key)) {
                return refuse(thread, words.messages().notTaken());
            }
            var after = requests.read(opened).orElse(thread);
            return screen.show(
                    language,
                    ThreadView.of(after, form, words).saying(words.messages().fileAdded()));
        }

        private Response refuse(PersonThread thread, String sentence) {
            var view = ThreadView.of(thread, form, words);
            return screen.show(language, view.withError("file", sentence));
        }

        private String sentence(UploadedForm.Reason reason) {
            var messages = words.messages();
            return switch (reason) {
                case TOO_LARGE -> messages.errorFileLarge();
                case SEVERAL -> messages.errorFileSeveral();
                case BUSY -> messages.errorFileBusy();
            };
        }

        private String sentence(AttachmentFault fault) {
            var messages = words.messages();
            return switch (fault) {
                case TOO_LARGE -> messages.errorFileLarge();
                case UNKNOWN_KIND -> messages.errorFileKind();
                case EMPTY, DAMAGED -> messages.errorFileDamaged();
                case TOO_COMPLEX -> messages.errorFileComplex();
                case BUSY -> messages.errorFileBusy();
            };
        }
    }
}
