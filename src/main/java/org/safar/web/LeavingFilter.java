package org.safar.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/// Answers a form from before "Leave this page" with the empty start page, so that Back and Reload
/// show nothing.
class LeavingFilter {

    /// Name of the hidden field with the time at which the form was made.
    static final String ISSUED = "issued";

    @WithFormRead
    @ServerRequestFilter
    @Nullable Response turnAway(ContainerRequestContext request) {
        var cookie = request.getCookies().get(Leaving.COOKIE);
        if (cookie == null || !HttpMethod.POST.equals(request.getMethod()) || !isForm(request)) {
            return null;
        }
        if (StaffPaths.isPage(request.getUriInfo().getPath())) {
            // Staff sign out instead; their forms carry a token and no time.
            return null;
        }
        if (!Leaving.leftAfter(issued(), cookie.getValue())) {
            return null;
        }
        var language = RequestLanguage.of(request);
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static boolean isForm(ContainerRequestContext request) {
        var type = request.getMediaType();
        return type != null
                && ("x-www-form-urlencoded".equals(type.getSubtype())
                        || "form-data".equals(type.getSubtype()));
    }

    /// The form was read before this filter ran; reading the stream again would take it from the
    /// page.
    private static @Nullable String issued() {
        var request = CurrentRequestManager.get();
        return (String) request.getFormParameter(ISSUED, true, false);
    }
}
