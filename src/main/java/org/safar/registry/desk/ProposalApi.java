package org.safar.registry.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Problem;
import org.safar.platform.Problem.Fault;
import org.safar.platform.ProblemException;
import org.safar.registry.desk.ProposalJson.DecisionJson;
import org.safar.registry.desk.ProposalJson.DecisionRequest;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;

/// Four eyes for programs.
@Path("/api/v1/staff/proposals")
@RolesAllowed({StaffRole.REGISTRY_ADMIN_WORD, StaffRole.REGISTRY_REVIEWER_WORD})
@Tag(name = "Staff: register")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalApi {

    private static final int LIMIT = 50;
    private static final int CONFLICT = 409;
    private static final int LONGEST_WORDS = 2_000;

    private final Proposals proposals;
    private final CurrentStaff staff;

    ProposalApi(Proposals proposals, CurrentStaff staff) {
        this.proposals = proposals;
        this.staff = staff;
    }

    /// @param cursor `next` of the page before
    @GET
    @Operation(summary = "List what waits for a second person, oldest first")
    public ProposalJson.Waiting list(@RestQuery @Nullable String cursor) {
        if (cursor != null && !cursor.matches("[0-9]{1,18}")) {
            throw invalid("invalid-query", "/cursor", "bad-cursor");
        }
        var after = cursor == null ? 0 : Long.parseLong(cursor);
        var waiting = proposals.waiting(after, LIMIT + 1);
        var shown = waiting.subList(0, Math.min(LIMIT, waiting.size()));
        return new ProposalJson.Waiting(
                shown.stream().map(it -> ProposalJson.of(it, staff.id())).toList(),
                waiting.size() > LIMIT ? Long.toString(shown.getLast().id()) : null);
    }

    /// @param id number of a proposal
    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirm or decline what another person entered")
    @APIResponse(
            responseCode = "200",
            description = "The decision was taken",
            content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "It was not taken: `/errors/not-waiting` (decided already, or there is no such"
                            + " proposal), `/errors/own-proposal`, `/errors/replaces-nothing`",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "`/errors/invalid-decision`. Codes: `required`, `too-long`",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public DecisionJson decide(@RestPath String id, @Nullable DecisionRequest request) {
        if (request == null) {
            throw new ProblemException(Problem.of(400, "malformed-json"));
        }
        if (request.confirmed() == null) {
            throw invalid("invalid-decision", "/confirmed", "required");
        }
        var words = TypedText.text(request.words());
        if (words.length() > LONGEST_WORDS) {
            throw invalid("invalid-decision", "/words", "too-long");
        }
        var number = id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
        var by = staff.actingAs(StaffRole.REGISTRY_REVIEWER, StaffRole.REGISTRY_ADMIN);
        return switch (proposals.decide(number, request.confirmed(), words, by)) {
            case Decided.Confirmed confirmed ->
                    new DecisionJson("confirmed", confirmed.published());
            case Decided.Declined declined -> new DecisionJson("declined", 0);
            case Decided.NotWaiting notWaiting -> throw conflict("not-waiting");
            case Decided.OwnProposal own -> throw conflict("own-proposal");
            case Decided.ReplacesNothing nothing -> throw conflict("replaces-nothing");
            case Decided.NotAllowed notAllowed ->
                    throw new ProblemException(Problem.of(403, "forbidden"));
            case Decided.WordsMissing missing ->
                    throw invalid("invalid-decision", "/words", "required");
        };
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(Problem.of(CONFLICT, code));
    }

    private static ProblemException invalid(String code, String pointer, String fault) {
        return new ProblemException(
                Problem.unprocessable(code, List.of(new Fault(pointer, fault))));
    }
}
