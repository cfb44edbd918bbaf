package org.safar.content.desk;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.safar.i18n.Language;
import org.safar.web.PageContext;

/// Answers that the pages of the desk share.
final class DeskAnswers {

    static final int UNPROCESSABLE = 422;

    static final String TEXTS = "/staff/texts";

    /// One document, below [#TEXTS]. The kinds are named, so that other pages can stand there too.
    static final String DOCUMENT = "{kind:guide|system|news|contact|value}/{id}";

    private DeskAnswers() {}

    /// Leads from a form to the page where its outcome is seen: going back or loading anew sends
    /// nothing twice.
    ///
    /// @param path of that page, without the language
    static Response next(Language language, String path, Done done) {
        return next(language, path + "?done=" + done.word());
    }

    static Response next(Language language, String path) {
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, PageContext.reading(language, "").to(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
