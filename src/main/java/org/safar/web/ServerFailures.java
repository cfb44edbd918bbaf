package org.safar.web;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Problems;

/// Answers what fails before or beside pages and API, for example a body that is too large.
///
/// Without it the HTTP server would write address and message of the failure to the log.
@ApplicationScoped
class ServerFailures {

    private final ErrorAnswers answers;
    private final Problems problems;

    ServerFailures(ErrorAnswers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(0).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        var failure = context.failure();
        if (failure instanceof UnauthorizedException
                || failure instanceof AuthenticationException) {
            // The login mechanism sends its own challenge.
            context.next();
            return;
        }
        var response = context.response();
        if (failure instanceof IOException || response.ended() || response.headWritten()) {
            // The client is gone, or half of the answer is: nothing can be said any more.
            response.close();
            return;
        }
        var problem =
                context.statusCode() > 0 && context.statusCode() != 500
                        ? problems.ofStatus(context.statusCode(), cause(failure))
                        : problems.of(cause(failure));
        var request = context.request();
        var wishes =
                new Wishes(
                        String.valueOf(request.path()),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                        request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var answer = answers.of(problem, wishes);
        response.setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.mediaType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_ENCODING, answer.body().encoding())
                .end(Buffer.buffer(answer.body().bytes()));
    }

    private static Throwable cause(@Nullable Throwable failure) {
        return failure == null ? new IllegalStateException() : failure;
    }
}
