package org.safar.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// "Leave this page": away to a neutral page in one tap, and nothing to see when someone goes back.
///
/// The cookie holds only the time of leaving. For an hour, forms that were issued before it are not
/// answered (see [LeavingFilter]); forms opened afterwards work.
@Path("/leave")
@PermitAll
public class Leaving {

    static final String COOKIE = "left";

    /// Longer than anyone stays with the phone of another, shorter than a trace.
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final LeavingConfig config;
    private final Clock clock;

    Leaving(LeavingConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @GET
    public Response leave(@Context UriInfo uri) {
        var cookie =
                new NewCookie.Builder(COOKIE)
                        .value(Long.toString(clock.millis()))
                        .path("/")
                        .maxAge((int) REMEMBERED.toSeconds())
                        .httpOnly(true)
                        .secure("https".equals(uri.getRequestUri().getScheme()))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build();
        return Response.seeOther(config.address())
                .cookie(cookie)
                .header("Clear-Site-Data", "\"cache\"")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// @param issued the form's field `issued` in milliseconds since 1970, null when it has none
    /// @param cookie value of the cookie, null when the person did not leave within the last hour
    /// @return whether the person left after the form was made, or may have
    public static boolean leftAfter(@Nullable String issued, @Nullable String cookie) {
        var left = millis(cookie);
        if (left == null) {
            return false;
        }
        var madeAt = millis(issued);
        return madeAt == null || madeAt <= left;
    }

    private static @Nullable Long millis(@Nullable String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
