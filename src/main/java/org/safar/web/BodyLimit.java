package org.safar.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses a body that says it is too large, in words: the HTTP server would refuse it in silence.
@ApplicationScoped
class BodyLimit {

    private static final int TOO_LARGE = 413;

    /// After [SecurityHeaders], before the HTTP server's own check.
    private static final int SECOND = 900;

    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, SECOND);
    }

    private void check(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit) {
            context.next();
            return;
        }
        if (context.request().version() != HttpVersion.HTTP_2) {
            // The rest of the body is not read, so nothing else can follow on this connection.
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        context.fail(TOO_LARGE);
    }
}
