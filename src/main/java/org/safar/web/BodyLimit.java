package org.safar.web;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses a body that is too large, in words: the HTTP server would refuse it in silence, and it
/// knows only one limit for all addresses.
@ApplicationScoped
class BodyLimit {

    private static final int TOO_LARGE = 413;

    /// After [SecurityHeaders], before the HTTP server's own check.
    private static final int SECOND = 900;

    /// Behind the HTTP server, which notes its own limit for bodies that do not tell their length.
    private static final int AFTER_THE_SERVER = -1;

    private final long limit;
    private final long largeLimit;
    private final List<LargeBodies> large;

    BodyLimit(
            @ConfigProperty(name = "safar.web.max-body-size") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largeLimit,
            @All List<LargeBodies> large) {
        this.limit = limit.asLongValue();
        this.largeLimit = largeLimit.asLongValue();
        this.large = large;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, SECOND);
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_THE_SERVER).handler(this::limitWithoutLength);
    }

    private void check(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit(context)) {
            context.next();
            return;
        }
        if (context.request().version() != HttpVersion.HTTP_2) {
            // The rest of the body is not read, so nothing else can follow on this connection.
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        context.fail(TOO_LARGE);
    }

    /// A body in chunks is counted while it is read.
    private void limitWithoutLength(RoutingContext context) {
        if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
        }
        context.next();
    }

    private long limit(RoutingContext context) {
        var path = context.normalizedPath();
        return large.stream().anyMatch(it -> it.mayBeSentTo(path)) ? largeLimit : limit;
    }
}
