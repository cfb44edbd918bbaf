package org.safar.home;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.safar.i18n.LanguageNegotiation;

/// `/`: sends a person to the start page in the language that the browser asks for.
///
/// The only place that guesses. Every other address names its language, so a choice once made is
/// never overridden.
///
/// A route of the HTTP server: a resource class at the root would catch every address that another
/// class knows with other methods, and 405 would become 404.
@ApplicationScoped
class EntryPage {

    private static final int FOUND = 302;

    void register(@Observes Router router) {
        router.route("/").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(EntryPage::enter);
    }

    private static void enter(RoutingContext context) {
        var wishes = context.request().getHeader("Accept-Language");
        context.response()
                .setStatusCode(FOUND)
                .putHeader("Location", "/" + LanguageNegotiation.best(wishes).tag())
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept-Language")
                .end();
    }
}
