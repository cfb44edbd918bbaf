package org.safar.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An error as the JSON side of Safar reports it (RFC 9457, `application/problem+json`).
///
/// Only [#type] and the codes of [#errors] are meant for decisions; they never change their
/// meaning.
///
/// @param type stable reference under `/errors/`, for example `/errors/malformed-json`
/// @param title reason phrase of the status, for developers
/// @param status HTTP status
/// @param reference number under which the log holds the cause, only for unexpected failures
/// @param errors what is wrong with which part of the request, empty when it is wrong as a whole
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, @Nullable String reference, List<Fault> errors) {

    /// Media type of a problem.
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNPROCESSABLE = 422;

    /// One fault of a request.
    ///
    /// @param pointer JSON pointer (RFC 6901) to the faulty value, for example `/stays/0/left`
    /// @param code stable code of the fault, for example `exit-before-entry`
    public record Fault(String pointer, String code) {}

    /// @param status HTTP status
    /// @param code last part of the type, lower case with hyphens
    public static Problem of(int status, String code) {
        return new Problem("/errors/" + code, reason(status), status, null, List.of());
    }

    /// A request that was understood but breaks rules of meaning.
    ///
    /// @return a problem with status 422
    public static Problem unprocessable(String code, List<Fault> errors) {
        return new Problem(
                "/errors/" + code, reason(UNPROCESSABLE), UNPROCESSABLE, null, List.copyOf(errors));
    }

    /// A failure that nobody foresaw; tells nothing but where to look in the log.
    ///
    /// @return a problem with status 500
    public static Problem unexpected(String reference) {
        return new Problem("/errors/unexpected", reason(500), 500, reference, List.of());
    }

    private static String reason(int status) {
        if (status == UNPROCESSABLE) {
            // Jakarta REST has no name for it; RFC 9110 has.
            return "Unprocessable Content";
        }
        var known = Status.fromStatusCode(status);
        return known == null ? Integer.toString(status) : known.getReasonPhrase();
    }
}
