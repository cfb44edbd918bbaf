package org.safar.casework.desk;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.safar.i18n.Language;
import org.safar.web.PageContext;

/// Addresses and answers that the pages of the desk share.
final class DeskAnswers {

    /// Path of the inbox, without the language; every case is below it.
    static final String PATH = "staff/cases";

    static final int OK = 200;
    static final int CONFLICT = 409;
    static final int UNPROCESSABLE = 422;

    private static final String IDENTIFIER =
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private DeskAnswers() {}

    /// @return path of a case, without the language
    static String path(UUID id) {
        return PATH + "/" + id;
    }

    /// @throws NotFoundException when it is no identifier: as for one that names nothing
    static UUID identifier(String text) {
        if (!text.matches(IDENTIFIER)) {
            throw new NotFoundException();
        }
        return UUID.fromString(text);
    }

    /// Leads from a form to the page where its outcome is seen: going back or loading anew sends
    /// nothing twice.
    ///
    /// @param path without the language
    static Response to(Language language, String path) {
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, PageContext.reading(language, "").to(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
