package org.safar.casework.handover;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.safar.i18n.Language;
import org.safar.web.PageContext;

/// Addresses and answers that these pages share.
final class HandoverAnswers {

    /// Path of the inbox, without the language; every case is below it.
    static final String CASES = "staff/cases";

    static final String VAULT = "staff/vault";

    static final int OK = 200;
    static final int CONFLICT = 409;
    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY = 429;

    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private HandoverAnswers() {}

    static Optional<UUID> identifier(String text) {
        return text.matches(IDENTIFIER) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /// @throws NotFoundException when it is no identifier: as for one that names nothing
    static UUID identifierOfCase(String text) {
        return identifier(text).orElseThrow(NotFoundException::new);
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

    /// @param path without the language
    static Response to(Language language, String path, HandoverDone done) {
        return to(language, path + "?done=" + done.word());
    }
}
