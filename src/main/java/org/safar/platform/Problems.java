package org.safar.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/// Finds the problem behind an exception; what nobody foresaw goes to the log under a reference
/// number.
@ApplicationScoped
public class Problems {

    private static final String FORM_READER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private final FailureLog log;

    Problems(FailureLog log) {
        this.log = log;
    }

    /// @return what the client is told; the exception's message is never part of it
    public Problem of(Throwable failure) {
        if (failure instanceof ProblemException expected) {
            return expected.problem();
        }
        if (isMalformedJson(failure)) {
            return Problem.of(400, "malformed-json");
        }
        if (isMalformedForm(failure)) {
            return ofStatus(400, failure);
        }
        if (failure instanceof WebApplicationException web) {
            return ofStatus(web.getResponse().getStatus(), failure);
        }
        if (failure instanceof ForbiddenException) {
            return ofStatus(403, failure);
        }
        if (isOutage(failure)) {
            log.record(failure);
            return ofStatus(503, failure);
        }
        return Problem.unexpected(log.record(failure));
    }

    /// @return whether the database is out of reach, so that trying again later may help
    public static boolean isOutage(Throwable failure) {
        return chain(failure).anyMatch(Problems::meansTryLater);
    }

    /// @param status what an outer layer decided, for example the HTTP server on a body that is too
    ///   large
    public Problem ofStatus(int status, Throwable failure) {
        return switch (status) {
            case 400 -> Problem.of(400, "bad-request");
            case 401, 403 -> Problem.of(403, "forbidden");
            case 404 -> Problem.of(404, "not-found");
            case 405 -> Problem.of(405, "method-not-allowed");
            case 406 -> Problem.of(406, "not-acceptable");
            case 413 -> Problem.of(413, "too-large");
            case 415 -> Problem.of(415, "unsupported-media-type");
            case 422 -> Problem.of(422, "unprocessable");
            case 503 -> Problem.of(503, "unavailable");
            default ->
                    status >= 400 && status < 500
                            ? Problem.of(status, "bad-request")
                            : Problem.unexpected(log.record(failure));
        };
    }

    /// The JSON reader wraps most faults of a body into a 400 and leaves only wrong types as they
    /// are.
    private static boolean isMalformedJson(Throwable failure) {
        return failure instanceof MismatchedInputException
                || (failure instanceof WebApplicationException web
                        && web.getResponse().getStatus() == 400
                        && web.getCause() instanceof JsonProcessingException);
    }

    /// The form reader has no exceptions of its own for bytes that are no form (`%zz`) or for too
    /// many fields.
    private static boolean isMalformedForm(Throwable failure) {
        return !(failure instanceof WebApplicationException)
                && Stream.of(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(FORM_READER));
    }

    private static boolean meansTryLater(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof RejectedExecutionException
                || (cause instanceof SQLException sql && isConnectionFailure(sql));
    }

    /// Classes 08 (connection) and 57P (shutdown) of PostgreSQL's error codes, and 42P01: the
    /// tables are not there yet because the database has only just begun to answer.
    private static boolean isConnectionFailure(SQLException failure) {
        var state = failure.getSQLState();
        return state != null
                && (state.startsWith("08") || state.startsWith("57P") || state.equals("42P01"));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
