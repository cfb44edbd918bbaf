package org.safar.casework.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpFormReader;
import org.safar.casework.HelpFormReader.Accepted;
import org.safar.casework.HelpFormReader.Refused;
import org.safar.casework.HelpQuery;
import org.safar.casework.HelpRequests;
import org.safar.casework.KeyReusedException;
import org.safar.casework.SendResult;
import org.safar.casework.SendingKey;
import org.safar.casework.guess.Attempt;
import org.safar.casework.guess.GuessLimits;
import org.safar.platform.Problem;
import org.safar.registry.Register;

/// Takes requests for help from programs.
@Path("/api/v1/help-requests")
@PermitAll
@Tag(
        name = "Help requests",
        description =
                "For people who need help and fear to be known. Nothing about who asks is kept, all"
                        + " they write is encrypted, and all answers are `no-store`.")
@Produces(MediaType.APPLICATION_JSON)
public class HelpApi {

    private static final String INVALID = "invalid-help-request";

    private static final String FAULTS =
            "Well-formed, but without meaning. Codes in `errors`: `unknown-language`,"
                    + " `country-missing`, `unknown-country`, `unknown-region`, `topic-missing`,"
                    + " `unknown-topic`, `message-missing`, `message-too-long`,"
                    + " `contact-too-long`, `unknown-agency`, `unknown-nationality`, and"
                    + " `nobody-answers` when no organisation answers for that country. Or something"
                    + " else was sent with the same key before (`/errors/key-reused`)";

    private static final String EXAMPLE =
            """
            {"language": "tg", "country": "KZ", "topic": "wages", "message": "I was not paid for May and June."}\
            """;

    private final HelpRequests requests;
    private final Register register;
    private final GuessLimits limits;

    HelpApi(HelpRequests requests, Register register, GuessLimits limits) {
        this.requests = requests;
        this.register = register;
        this.limits = limits;
    }

    /// @param header what tells a second sending from a second request
    /// @return the receipt, when the request is stored durably
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for help",
            description =
                    "The answer comes when the request is stored durably. Without an answer send"
                            + " exactly the same again, with the same key: it stays one request.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = HelpRequestJson.class),
                            examples = @ExampleObject(name = "request", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The request is stored",
            content = @Content(schema = @Schema(implementation = HelpReceiptJson.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "Not JSON of this shape, or no usable key (`/errors/bad-idempotency-key`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = FAULTS,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = HelpAnswers.TOO_MANY,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = HelpAnswers.BUSY,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response ask(
            @Parameter(description = HelpAnswers.KEY, required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable String header,
            @Nullable HelpRequestJson request) {
        if (request == null) {
            throw HelpAnswers.malformed();
        }
        var key = HelpAnswers.key(header);
        return switch (HelpFormReader.read(request.toForm(), this::isKnown)) {
            case Accepted accepted -> send(accepted.query(), key);
            case Refused refused ->
                    throw HelpAnswers.refused(
                            INVALID,
                            refused.faults().stream()
                                    .map(fault ->
                                            new Problem.Fault(fault.pointer(), fault.code().word()))
                                    .toList());
        };
    }

    private Response send(HelpQuery query, SendingKey key) {
        limits.check(Attempt.REQUEST);
        return switch (requests.send(query, key)) {
            case SendResult.Sent sent ->
                    HelpAnswers.unkept(
                            Response.status(Response.Status.CREATED)
                                    .entity(HelpReceiptJson.of(sent)));
            case SendResult.OtherWords ignored -> throw new KeyReusedException();
            case SendResult.NobodyAnswers ignored ->
                    throw HelpAnswers.refused(INVALID, "/country", "nobody-answers");
            case SendResult.TooMany ignored -> throw HelpAnswers.tooManyRequests();
        };
    }

    private boolean isKnown(String agency) {
        return register.find(agency).isPresent();
    }
}
