package org.safar.staff;

import io.quarkus.csrf.reactive.runtime.CsrfRequestResponseReactiveFilter;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.safar.web.StaffPaths;

/// The library's check of form tokens, for the staff side only.
///
/// Public forms carry no token and set no cookie (see `OriginFilter`), and the library can only be
/// told single addresses, not "everything under `/staff`".
@Alternative
@Priority(1)
@Singleton
public class StaffCsrfFilter extends CsrfRequestResponseReactiveFilter {

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (StaffPaths.isPage(routing.normalizedPath())) {
            super.filter(request, routing);
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
