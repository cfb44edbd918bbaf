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
    @Operation(summary = "Calculate the last lawful day of a stay")
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
    public List<StayRuleJson> rules(
            @RestQuery @Nullable String destination,
            @RestQuery @Nullable String nationality,
            @RestQuery @Nullable String on) {
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
