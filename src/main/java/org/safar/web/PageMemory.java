package org.safar.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Keeps public pages as bytes. A page is made when the first reader of its version asks for it;
/// everybody after that is served before any other code of ours runs, and with the database away.
///
/// Only addresses without a query are kept: their number is bounded by what is published.
@ApplicationScoped
public class PageMemory {

    /// Behind the security headers, before everything else.
    private static final int SECOND = 900;

    /// Where most readers are; the day of amounts and news begins there.
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final String KEEP_ASKING = "public, max-age=0, must-revalidate";

    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile long edition;

    PageMemory(Clock clock) {
        this.clock = clock;
    }

    /// A page that is kept.
    ///
    /// @param policy value of the security policy header, null for the usual one
    /// @param from first millisecond of the day on which the page holds
    /// @param to first millisecond of the next day
    private record Kept(
            long edition,
            long from,
            long to,
            String mediaType,
            @Nullable String policy,
            Representations representations) {

        boolean holds(long edition, long now) {
            return this.edition == edition && from <= now && now < to;
        }
    }

    /// @return what a page made now is made from
    public PageVersion version(long edition) {
        return new PageVersion(edition, today());
    }

    /// From now on only pages of that edition are served from memory and kept.
    public void accept(long edition) {
        this.edition = edition;
        pages.clear();
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, SECOND);
    }

    /// Keeps an answer, if it is still the newest version, and gives it to the reader who asked.
    ///
    /// @param asked path and headers of the request
    Response keep(
            Asked asked,
            PageVersion version,
            String text,
            String mediaType,
            @Nullable String policy) {
        var chosen = chosen(asked, version, text, mediaType, policy);
        var unchanged = isKnown(tag(chosen), asked.ifNoneMatch());
        var response =
                unchanged
                        ? Response.notModified()
                        : Response.ok(chosen.bytes(), mediaType)
                                .header(HttpHeaders.CONTENT_ENCODING, chosen.encoding());
        if (policy != null) {
            response.header(ContentSecurityPolicy.HEADER, policy);
        }
        return response.tag(chosen.entityTag())
                .header(HttpHeaders.CACHE_CONTROL, KEEP_ASKING)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private Representation chosen(
            Asked asked,
            PageVersion version,
            String text,
            String mediaType,
            @Nullable String policy) {
        if (!asked.isPlain()) {
            // Not kept: not worth the time that the best compression takes.
            return Representation.of(text, asked.acceptEncoding());
        }
        var representations = Representations.of(text);
        if (isCurrent(version)) {
            pages.put(asked.path(), kept(version, mediaType, policy, representations));
        }
        return representations.choose(asked.acceptEncoding()).representation();
    }

    private static Kept kept(
            PageVersion version,
            String mediaType,
            @Nullable String policy,
            Representations representations) {
        return new Kept(
                version.edition(),
                beginning(version.day()),
                beginning(version.day().plusDays(1)),
                mediaType,
                policy,
                representations);
    }

    private static long beginning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toEpochMilli();
    }

    private void serve(RoutingContext context) {
        var request = context.request();
        var kept = mayBeKept(request) ? pages.get(request.path()) : null;
        if (kept == null || !kept.holds(edition, clock.millis())) {
            context.next();
            return;
        }
        send(context, kept);
    }

    private static boolean mayBeKept(HttpServerRequest request) {
        return request.query() == null
                && (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD);
    }

    private static void send(RoutingContext context, Kept kept) {
        var request = context.request();
        var chosen = kept.representations.choose(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var response =
                context.response()
                        .putHeader(HttpHeaders.ETAG, chosen.tag())
                        .putHeader(HttpHeaders.CACHE_CONTROL, KEEP_ASKING)
                        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (kept.policy != null) {
            response.putHeader(ContentSecurityPolicy.HEADER, kept.policy);
        }
        if (isKnown(chosen.tag(), request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(Response.Status.NOT_MODIFIED.getStatusCode()).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, kept.mediaType)
                .putHeader(HttpHeaders.CONTENT_ENCODING, chosen.representation().encoding());
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(chosen.body().length()))
                    .end();
            return;
        }
        response.end(chosen.body());
    }

    /// @param ifNoneMatch tags that the client has; a weak one is as good, RFC 9110 section 13.1.2
    private static boolean isKnown(String tag, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var one : ifNoneMatch.split(",")) {
            var known = one.strip().replaceFirst("^W/", "");
            if (known.equals("*") || known.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static String tag(Representation representation) {
        return '"' + representation.entityTag().getValue() + '"';
    }

    private boolean isCurrent(PageVersion version) {
        return version.edition() == edition && version.day().equals(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
