package org.safar.content;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
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
import org.safar.i18n.Language;
import org.safar.platform.Problems;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Takes the answer to "Is this page clear?".
@Path(Language.PATH + "/feedback")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FeedbackPage {

    private static final String FORM = "feedback";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final Libraries libraries;
    private final FeedbackBox box;
    private final Problems problems;
    private final Pages pages;
    private final Clock clock;

    FeedbackPage(
            Libraries libraries, FeedbackBox box, Problems problems, Pages pages, Clock clock) {
        this.libraries = libraries;
        this.box = box;
        this.problems = problems;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "content")
    record feedback(
            PageContext page,
            FeedbackForm form,
            DocumentLink about,
            FormErrors errors,
            String trouble)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "content")
    record thanks(PageContext page, DocumentLink about) implements TemplateInstance {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("language") Language language, MultivaluedMap<String, String> sent) {
        return new Visit(language, FeedbackForm.read(sent)).answer(sent.getFirst("step") != null);
    }

    /// One request: what was sent, and the language to answer in.
    private final class Visit {

        private final FeedbackForm form;
        private final ContentMessages messages;
        private final PageContext page;
        private final Language language;
        private final DocumentLink about;

        Visit(Language language, FeedbackForm form) {
            this.form = form;
            this.language = language;
            this.messages = ContentWords.in(language).messages();
            this.page = PageContext.personal(language, "feedback", FORM, clock.millis());
            this.about =
                    Optional.ofNullable(libraries.now().library().documents().get(form.document()))
                            .filter(document -> document.kind().hasPage())
                            .map(document -> DocumentLink.of(document, language))
                            .orElseThrow(NotFoundException::new);
        }

        /// @param thanked whether it was taken before and only the language is to change
        Response answer(boolean thanked) {
            var errors = form.errors(messages);
            if (thanked) {
                return thank();
            }
            return errors.any() ? again(errors, "", UNPROCESSABLE) : keep();
        }

        private Response keep() {
            try {
                return box.take(form.toQuery(language))
                        ? thank()
                        : again(FormErrors.NONE, messages.tooMany(), TOO_MANY);
            } catch (RuntimeException failure) {
                if (!Problems.isOutage(failure)) {
                    throw failure;
                }
                problems.of(failure);
                return again(FormErrors.NONE, messages.notKept(), UNAVAILABLE);
            }
        }

        private Response thank() {
            return pages.personal(page, new thanks(page, about));
        }

        private Response again(FormErrors errors, String trouble, int status) {
            return pages.personal(page, new feedback(page, form, about, errors, trouble), status);
        }
    }
}
