package org.safar.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.i18n.LanguageNegotiation;

/// The language of the reader when no page has one yet: from the path, else from the browser.
final class RequestLanguage {

    private RequestLanguage() {}

    static Language of(ContainerRequestContext request) {
        return of(
                request.getUriInfo().getPath(),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /// @param path of the request, with or without a slash in front
    /// @param acceptLanguage header of that name
    static Language of(String path, @Nullable String acceptLanguage) {
        var segments = (path.startsWith("/") ? path.substring(1) : path).split("/", 2);
        return Language.ofTag(segments[0])
                .orElseGet(() -> LanguageNegotiation.best(acceptLanguage));
    }
}
