package org.safar.casework.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.casework.SendingKey;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// Answers and problems that all calls have in common.
final class HelpAnswers {

    static final String TOO_MANY =
            "Too many: from this address (`/errors/too-many-attempts`), or new requests from"
                    + " everybody together (`/errors/too-many-requests`); try again later";

    static final String BUSY = "Too much at once, or the database does not answer; try again later";

    static final String UNKNOWN =
            "Nothing opens with this receipt: a wrong one, an unknown one and one that is none get"
                    + " the same answer";

    static final String KEY =
            "Chosen by chance by the sender, 16 to 200 visible ASCII characters, for example a UUID."
                    + " Sent again with the same key, the same is not stored twice, for 24 hours;"
                    + " something else with that key is refused";

    static final int UNPROCESSABLE = 422;

    private static final int TOO_MANY_STATUS = 429;

    private HelpAnswers() {}

    /// Whatever is on the phone or on the way keeps no copy.
    static Response unkept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    static ProblemException malformed() {
        return new ProblemException(Problem.of(400, "malformed-json"));
    }

    static ProblemException unknownReceipt() {
        return new ProblemException(Problem.of(404, "unknown-receipt"));
    }

    static ProblemException tooManyRequests() {
        return new ProblemException(Problem.of(TOO_MANY_STATUS, "too-many-requests"));
    }

    /// @param problem last part of the type
    static ProblemException refused(String problem, String pointer, String code) {
        return refused(problem, List.of(new Problem.Fault(pointer, code)));
    }

    static ProblemException refused(String problem, List<Problem.Fault> faults) {
        return new ProblemException(Problem.unprocessable(problem, faults));
    }

    /// @param header `Idempotency-Key`, null when it is absent
    static SendingKey key(@Nullable String header) {
        return Optional.ofNullable(header)
                .flatMap(SendingKey::read)
                .orElseThrow(() -> new ProblemException(Problem.of(400, "bad-idempotency-key")));
    }
}
