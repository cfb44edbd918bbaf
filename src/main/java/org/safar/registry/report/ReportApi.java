package org.safar.registry.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;
import org.safar.registry.report.ReportFormReader.Accepted;
import org.safar.registry.report.ReportFormReader.Refused;

/// Takes reports from other systems, for example an app on a phone.
@Path("/api/v1/agencies/reports")
@PermitAll
@Tag(name = "Agencies")
@Produces(MediaType.APPLICATION_JSON)
public class ReportApi {

    private static final String FAULTS =
            "Well-formed, but without meaning. Codes in `errors`: `name-missing`, `name-too-long`,"
                    + " `unknown-agency`, `unknown-country`, `reason-missing`, `unknown-reason`,"
                    + " `not-a-month`, `year-missing`, `still-to-come`, `too-early`,"
                    + " `unknown-people`, `bad-once`";

    private static final String EXAMPLE =
            """
            {"name": "Example Travel", "country": "KG", "reasons": ["money-first", "no-contract"], "destination": "PL",
             "happened": "2026-03", "people": "several", "once": "2f1c6f5e-6c0e-4f43-9a53-0b6f0a6d2b11"}\
            """;

    private static final int TOO_MANY = 429;

    private final ReportBox box;
    private final Clock clock;

    ReportApi(ReportBox box, Clock clock) {
        this.box = box;
        this.clock = clock;
    }

    /// @param key random UUID that the sender chose; goes before the field `once`
    /// @return that the report is kept, now or since it was sent the first time
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report what an agency did",
            description =
                    "Goes to those who keep the register; nothing of it is public. Nothing about who"
                            + " sends it is kept. Sent again with the same random number it makes no"
                            + " second report, whatever else it holds.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ReportRequest.class),
                            examples = @ExampleObject(name = "report", value = EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "The report is kept",
            content = @Content(schema = @Schema(implementation = ReportReceipt.class)))
    @APIResponse(
            responseCode = "400",
            description = "Not JSON of this shape",
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
            description =
                    "Too many reports within an hour, from everybody together; not kept, send it"
                            + " again later",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response report(
            @RestHeader("Idempotency-Key") @Nullable String key, @Nullable ReportRequest request) {
        if (request == null) {
            throw new ProblemException(Problem.of(400, "malformed-json"));
        }
        return switch (ReportFormReader.read(request.toForm(key), clock)) {
            case Accepted accepted -> take(accepted.query());
            case Refused refused ->
                    throw unprocessable(
                            refused.faults().stream()
                                    .map(fault ->
                                            new Problem.Fault(fault.pointer(), fault.code().word()))
                                    .toList());
        };
    }

    private Response take(ReportQuery report) {
        return switch (box.take(report)) {
            case KEPT ->
                    Response.accepted(new ReportReceipt(report.once(), report.tellsOfDanger()))
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .build();
            case UNKNOWN_AGENCY ->
                    throw unprocessable(List.of(new Problem.Fault("/agency", "unknown-agency")));
            case TOO_MANY -> throw new ProblemException(Problem.of(TOO_MANY, "too-many-reports"));
        };
    }

    private static ProblemException unprocessable(List<Problem.Fault> faults) {
        return new ProblemException(Problem.unprocessable("invalid-report", faults));
    }
}
