package org.safar.staff;

import io.quarkus.csrf.reactive.runtime.CsrfRequestResponseReactiveFilter;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;
import org.safar.web.StaffPaths;

/// The library's check of form tokens, for the staff side only.
///
/// Public forms carry no token and set no cookie (see `OriginFilter`), and the library can only be
/// told single addresses, not "everything under `/staff`".
@Alternative
@Priority(1)
@Singleton
public class StaffCsrfFilter extends CsrfRequestResponseReactiveFilter {

    /// Set by the library when a form carried its token.
    private static final String VERIFIED = "csrf_token_verified";

    /// @throws ProblemException when a form has not its token: the library would send an empty page
    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (!StaffPaths.isPage(routing.normalizedPath())) {
            return;
        }
        super.filter(request, routing);
        if (HttpMethod.POST.equals(request.getMethod()) && routing.get(VERIFIED) == null) {
            throw new ProblemException(Problem.of(400, "form-token"));
        }
    }

    @Override
    public void filter(
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext routing) {
        if (StaffPaths.isPage(routing.normalizedPath())) {
            super.filter(request, response, routing);
        }
    }
}
