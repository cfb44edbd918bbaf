package org.safar.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/// Puts the security headers on every answer: pages, API, errors, files.
///
/// A page that needs another value sets the header itself.
@ApplicationScoped
class SecurityHeaders {

    /// Before every other handler, so that no answer escapes.
    private static final int FIRST = 1000;

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "X-Content-Type-Options",
                    "nosniff",
                    // Not no-referrer: with it browsers send `Origin: null` with our own forms.
                    "Referrer-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin");

    /// Over http browsers ignore it, and on localhost it would lock developers out.
    private static final Map<String, String> OVER_HTTPS =
            Map.of("Strict-Transport-Security", "max-age=63072000; includeSubDomains");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::addAtTheEnd, FIRST);
    }

    private static void addAtTheEnd(RoutingContext context) {
        context.addHeadersEndHandler(written -> {
            addMissing(ALWAYS, context);
            var policy = ContentSecurityPolicy.at(context.normalizedPath());
            addMissing(Map.of(ContentSecurityPolicy.HEADER, policy), context);
            if (context.request().isSSL()) {
                addMissing(OVER_HTTPS, context);
            }
        });
        context.next();
    }

    private static void addMissing(Map<String, String> wanted, RoutingContext context) {
        var headers = context.response().headers();
        wanted.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
    }
}
