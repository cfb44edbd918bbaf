package org.safar.staff;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.safar.web.StaffPaths;

/// Says that signing in is not possible at the moment, instead of sending people to a Keycloak that
/// does not answer.
///
/// Only pages are held back: what somebody has typed is sent on, and may still be saved.
@ApplicationScoped
class SignInGuard {

    /// After the security headers, before anybody asks for a session.
    private static final int BEFORE_AUTHENTICATION = 900;

    private static final int UNAVAILABLE = 503;

    private final StaffConfig config;
    private final KeycloakHealth keycloak;

    SignInGuard(StaffConfig config, KeycloakHealth keycloak) {
        this.config = config;
        this.keycloak = keycloak;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        if (!needsKeycloak(context)) {
            context.next();
            return;
        }
        if (!config.enabled()) {
            context.fail(UNAVAILABLE);
            return;
        }
        keycloak.answers()
                .onComplete(answer -> {
                    if (answer.succeeded() && answer.result()) {
                        context.next();
                    } else {
                        context.fail(UNAVAILABLE);
                    }
                });
    }

    private static boolean needsKeycloak(RoutingContext context) {
        var path = context.normalizedPath();
        return context.request().method().equals(HttpMethod.GET)
                && (StaffPaths.isPage(path) || path.startsWith("/staff/"));
    }
}
