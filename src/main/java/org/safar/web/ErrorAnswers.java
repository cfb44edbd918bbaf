package org.safar.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Problem;

/// Writes a problem down: as JSON for paths under `/api/`, as a page in the reader's language
/// elsewhere.
@ApplicationScoped
class ErrorAnswers {

    private static final String API = "/api/";

    private final ObjectMapper json;

    ErrorAnswers(ObjectMapper json) {
        this.json = json;
    }

    @CheckedTemplate(basePath = "web")
    record error(PageContext page, ErrorKind kind, @Nullable String reference)
            implements TemplateInstance {}

    ErrorAnswer of(Problem problem, Wishes wishes) {
        var isApi = wishes.path().startsWith(API);
        var text = isApi ? asJson(problem) : asPage(problem, wishes);
        return new ErrorAnswer(
                problem.status(),
                isApi ? Problem.MEDIA_TYPE : Pages.HTML,
                Representation.of(text, wishes.encodings()));
    }

    private String asJson(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The language switch of an error page leads to the start page: the failed request is not sent
    /// again.
    private static String asPage(Problem problem, Wishes wishes) {
        var language = RequestLanguage.of(wishes.path(), wishes.languages());
        return new error(
                        PageContext.reading(language, ""),
                        ErrorKind.of(problem.status(), wishes.path()),
                        problem.reference())
                .setLocale(language.locale())
                .render();
    }
}
