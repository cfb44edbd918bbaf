package org.safar.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// Refuses posts that another site makes in a reader's name. Public forms carry neither token nor
/// session, so the browser's own word on where a post comes from has to do.
class OriginFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext context, HttpServerRequest request) {
        if (HARMLESS.contains(context.getMethod())) {
            return;
        }
        var authority = request.authority();
        if (!isOwn(
                context.getHeaderString("Origin"),
                context.getHeaderString("Sec-Fetch-Site"),
                authority == null ? null : authority.toString())) {
            throw new ProblemException(Problem.of(403, "foreign-origin"));
        }
    }

    /// @param origin header `Origin`, null from clients that are no browsers
    /// @param fetchSite header `Sec-Fetch-Site`, null from old browsers
    /// @param host host and port that the client asked
    static boolean isOwn(
            @Nullable String origin, @Nullable String fetchSite, @Nullable String host) {
        if ("cross-site".equals(fetchSite)) {
            return false;
        }
        if (origin == null) {
            return true;
        }
        if ("null".equals(origin)) {
            return "same-origin".equals(fetchSite);
        }
        return host != null && authority(origin).equals(host.toLowerCase(Locale.ROOT));
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
