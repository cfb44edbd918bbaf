package org.safar.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
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
    Response answer(Throwable failure, ContainerRequestContext request) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        var answer =
                answers.of(
                        problems.of(failure),
                        request.getUriInfo().getRequestUri().getPath(),
                        request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(answer.status())
                .type(answer.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(answer.body())
                .build();
    }
}
