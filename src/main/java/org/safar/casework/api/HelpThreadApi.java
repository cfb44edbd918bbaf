package org.safar.casework.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpFormReader;
import org.safar.casework.HelpRequests;
import org.safar.casework.HelpText;
import org.safar.casework.guess.LimitedByCaller;
import org.safar.platform.Problem;

/// Lets programs come back to a request with its receipt.
@Path("/api/v1/help-requests/thread")
@PermitAll
@LimitedByCaller
@Tag(name = "Help requests")
@Produces(MediaType.APPLICATION_JSON)
public class HelpThreadApi {

    private static final String INVALID = "invalid-message";

    private final HelpRequests requests;
    private final OpenedCases cases;

    HelpThreadApi(HelpRequests requests, OpenedCases cases) {
        this.requests = requests;
        this.cases = cases;
    }

    /// @return what was written so far
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a request and its answers")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = WithReceiptJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The thread",
            content = @Content(schema = @Schema(implementation = HelpThreadJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "Not JSON of this shape",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = HelpAnswers.UNKNOWN,
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
    public Response read(@Nullable WithReceiptJson request) {
        var thread = cases.thread(cases.open(request));
        return HelpAnswers.unkept(Response.ok(HelpThreadJson.of(thread)));
    }

    /// @param header what tells a second sending from a second message
    /// @return nothing, when the message is stored durably
    @POST
    @Path("/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write again")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = NewMessageJson.class)))
    @APIResponse(responseCode = "201", description = "The message is stored")
    @APIResponse(
            responseCode = "400",
            description =
                    "Not JSON of this shape, or no usable key (`/errors/bad-idempotency-key`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = HelpAnswers.UNKNOWN,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Codes in `errors`: `message-missing`, `message-too-long`, `thread-full`. Or"
                            + " something else was sent with the same key before"
                            + " (`/errors/key-reused`)",
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
    public Response write(
            @Parameter(description = HelpAnswers.KEY, required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable String header,
            @Nullable NewMessageJson request) {
        if (request == null) {
            throw HelpAnswers.malformed();
        }
        var key = HelpAnswers.key(header);
        var text = HelpText.of(Objects.requireNonNullElse(request.text(), ""));
        HelpFormReader.messageFault(text)
                .ifPresent(code -> {
                    throw HelpAnswers.refused(INVALID, "/text", code.word());
                });
        var opened = cases.open(request.receipt());
        if (!requests.write(opened, text, key)) {
            // Either it is gone, and then this tells so, or there is no room in it.
            cases.thread(opened);
            throw HelpAnswers.refused(INVALID, "/text", "thread-full");
        }
        return HelpAnswers.unkept(Response.status(Response.Status.CREATED));
    }

    /// @return nothing, when nothing is left
    @POST
    @Path("/delete")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Delete everything about a request now",
            description = "Its keys go first. Sent a second time the answer is 404.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = WithReceiptJson.class)))
    @APIResponse(responseCode = "204", description = "Nothing is left")
    @APIResponse(
            responseCode = "400",
            description = "Not JSON of this shape",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = HelpAnswers.UNKNOWN,
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
    public Response delete(@Nullable WithReceiptJson request) {
        requests.delete(cases.open(request));
        return HelpAnswers.unkept(Response.noContent());
    }
}
