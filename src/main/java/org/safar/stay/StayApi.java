package org.safar.stay;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;
import org.safar.stay.StayFormReader.Accepted;
import org.safar.stay.StayFormReader.Refused;
import org.safar.stay.StayFormReader.Style;

/// The stay calculator for other systems. Nothing that is asked is stored or logged.
@Path("/api/v1/stay")
@PermitAll
@Tag(name = "Stay", description = "How long a person may stay, why, and what must be done by when")
@Produces(MediaType.APPLICATION_JSON)
public class StayApi {

    private static final String FAULTS =
            "Well-formed, but without meaning. Codes in `errors`: `exit-before-entry`, `two-open-stays`,"
                    + " `open-stay-not-last`, `plan-before-as-of`, `own-country`, `unknown-country`,"
                    + " `date-out-of-range`, `too-many-stays`";

    private static final String EXAMPLE =
            """
            {"destination": "KZ", "nationality": "UZ", "asOf": "2026-11-23",
             "stays": [{"entered": "2026-10-01", "left": "2026-10-20"}, {"entered": "2026-11-10"}],
             "planEntry": "2027-01-15", "holds": []}\
            """;

    private final StayRuleBook book;
    private final Clock clock;

    StayApi(StayRuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /// @return the answer to one question
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            summary = "Calculate the last lawful day of a stay",
            description =
                    "Both border days count. Several limits run at once and the first to break ends the stay."
                            + " A pair without a rule is `unknown`, never guessed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = StayRequest.class),
                            examples = @ExampleObject(name = "stay", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The answer",
            content = @Content(schema = @Schema(implementation = StayAnswer.class)))
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
    public StayAnswer answer(@Nullable StayRequest request) {
        if (request == null) {
            throw new ProblemException(Problem.of(400, "malformed-json"));
        }
        return StayAnswer.of(StayCalculator.calculate(query(request.toForm()), book));
    }

    /// @param destination ISO 3166-1 alpha-2 code of the state visited
    /// @param nationality ISO 3166-1 alpha-2 code of the state of citizenship
    /// @param on the day (ISO 8601); today in the destination's time zone when absent
    /// @return the rows of the law that bind this pair on that day
    @GET
    @Path("/rules")
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=300")
    @Operation(summary = "List the rules that apply to a nationality in a destination on a day")
    @APIResponse(
            responseCode = "422",
            description = FAULTS,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "200",
            description = "Rows of the law with all their columns",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = StayRuleJson.class)))
    public List<StayRuleJson> rules(
            @Parameter(description = "ISO 3166-1 alpha-2 code of the state visited") @RestQuery
                    @Nullable String destination,
            @Parameter(description = "ISO 3166-1 alpha-2 code of the state of citizenship")
                    @RestQuery
                    @Nullable String nationality,
            @Parameter(
                            description =
                                    "the day (ISO 8601); today in the destination's time zone when absent")
                    @RestQuery
                    @Nullable String on) {
        var request = new StayRequest(destination, nationality, on, List.of(), null, List.of());
        var query = query(request.toForm());
        return book.pair(query.destination(), query.nationality()).inForceOn(query.asOf()).stream()
                .map(StayRuleJson::of)
                .toList();
    }

    private StayQuery query(StayForm form) {
        return switch (StayFormReader.read(form, Style.ISO, clock)) {
            case Accepted accepted -> accepted.query();
            case Refused refused -> throw new ProblemException(problem(refused.faults()));
        };
    }

    private static Problem problem(List<StayFault> faults) {
        return Problem.unprocessable(
                "invalid-stay",
                faults.stream()
                        .map(fault -> new Problem.Fault(fault.pointer(), fault.code().word()))
                        .toList());
    }
}
