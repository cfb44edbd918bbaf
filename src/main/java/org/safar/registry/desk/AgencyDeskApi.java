package org.safar.registry.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;
import org.safar.registry.Register;
import org.safar.registry.desk.AgencyDesk.Entered;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;

/// Recording events for programs of those who keep the register.
@Path("/api/v1/staff/agencies")
@RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
@Tag(name = "Staff: register", description = "For those who keep the register")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyDeskApi {

    private static final String FAULTS =
            "Something must be mended: `/errors/invalid-event`. Codes: `required`, `unknown-word`,"
                    + " `not-a-date`, `end-before-start`, `date-in-future`, `date-out-of-range`,"
                    + " `too-long`, `not-https`, `unknown-event`, `unknown-country`";

    private static final String AGENCY_FAULTS =
            "Something must be mended: `/errors/invalid-agency`. Codes: those of an event,"
                    + " `bad-name`, `bad-number`, `number-known`; `needs-event` for a field that"
                    + " an agency which is only registered cannot have";

    private final Register register;
    private final AgencyDesk desk;
    private final CurrentStaff staff;

    AgencyDeskApi(Register register, AgencyDesk desk, CurrentStaff staff) {
        this.register = register;
        this.desk = desk;
        this.staff = staff;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add an agency",
            description =
                    "With the first event that a source tells of it. When the source only tells that"
                            + " the firm is registered, the `kind` of the event is `registered-only`"
                            + " and it has nothing but its `source`: such an agency is public at"
                            + " once, and no event is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "What became of it",
            content = @Content(schema = @Schema(implementation = AddedJson.class)))
    @APIResponse(
            responseCode = "422",
            description = AGENCY_FAULTS,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public AddedJson add(@Nullable AgencyRequest request) {
        if (request == null) {
            throw new ProblemException(Problem.of(400, "malformed-json"));
        }
        var agency = AgencyForm.of(request);
        var event = EventForm.ofNullable(request.event());
        return switch (desk.add(agency, event, staff.actingAs(StaffRole.REGISTRY_ADMIN))) {
            case Entered.Done done -> AddedJson.of(done);
            case Entered.Refused refused ->
                    throw new ProblemException(EventPointers.problemOfAgency(refused.faults()));
        };
    }

    /// @param id identifier of an agency of the register
    @POST
    @Path("/{id}/events")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record an event",
            description =
                    "What harms an agency waits for a second person; the rest is public at once."
                            + " Sending the same event again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What became of it",
            content = @Content(schema = @Schema(implementation = RecordedJson.class)))
    @APIResponse(
            responseCode = "422",
            description = FAULTS,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public RecordedJson record(@RestPath String id, @Nullable EventRequest request) {
        if (request == null) {
            throw new ProblemException(Problem.of(400, "malformed-json"));
        }
        var agency = register.find(id).orElseThrow(NotFoundException::new);
        var by = staff.actingAs(StaffRole.REGISTRY_ADMIN);
        return switch (desk.record(agency, EventForm.of(request), by)) {
            case Entered.Done done -> RecordedJson.of(done);
            case Entered.Refused refused ->
                    throw new ProblemException(EventPointers.problem(refused.faults()));
        };
    }
}
