package org.safar.contact.desk;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.safar.i18n.Language;
import org.safar.web.PageContext;

/// Answers that the pages of the desk share.
final class ContactAnswers {

    private ContactAnswers() {}

    /// Leads from a form to the page where its outcome is seen: going back or loading anew sends
    /// nothing twice.
    ///
    /// @param path of that page, without the language
    static Response next(Language language, String path, Done done) {
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        var address = PageContext.reading(language, path).in(language) + "?done=" + done.word();
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
