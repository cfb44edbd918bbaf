package org.safar.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.safar.platform.Problems;

/// Answers every exception of pages and API.
class ErrorMappers {

    private final ErrorAnswers answers;
    private final Problems problems;

    ErrorMappers(ErrorAnswers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    /// The named classes have mappers of the framework's own, which a mapper for [Throwable] would
    /// not replace.
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        ForbiddenException.class,
        MismatchedInputException.class
    })
    Response answer(Throwable failure, ContainerRequestContext request, RoutingContext routing) {
        if (routing.response().ended()) {
            // The HTTP server refused a body in the middle: it has answered, and it is no failure.
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        var wishes =
                new Wishes(
                        request.getUriInfo().getRequestUri().getPath(),
                        request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                        request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var answer = answers.of(problems.of(failure), wishes);
        // The HTTP server's own mark that it does not compress; headers are added, never replaced.
        routing.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        return Response.status(answer.status())
                .type(answer.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_ENCODING, answer.body().encoding())
                .entity(answer.body().bytes())
                .build();
    }
}
