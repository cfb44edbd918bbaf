package org.safar.registry.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.registry.desk.AgencyDesk.Entered;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The form in which an event of a known agency is recorded or an entry is corrected.
@Path(Language.PATH + "/staff/agencies/{id}/events/new")
@RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class EventEntryPage {

    private static final String FORM = "event";

    private final Register register;
    private final AgencyDesk desk;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    EventEntryPage(
            Register register,
            AgencyDesk desk,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.register = register;
        this.desk = desk;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/desk")
    record event(
            PageContext page,
            StaffFrame frame,
            String agency,
            String back,
            EventFormView view,
            FormErrors errors)
            implements TemplateInstance {}

    /// @param supersedes an entry that is to be corrected
    @GET
    public Response open(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @RestQuery @Nullable String supersedes) {
        return show(
                language,
                find(id),
                EventForm.EMPTY.replacing(supersedes),
                List.of(),
                Response.Status.OK.getStatusCode());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        var sent = new SentFields(fields);
        var agency = find(id);
        var form = EventForm.of(sent);
        if (sent.staysHere()) {
            return show(language, agency, form, List.of(), Response.Status.OK.getStatusCode());
        }
        return switch (desk.record(agency, form, staff.actingAs(StaffRole.REGISTRY_ADMIN))) {
            case Entered.Done done ->
                    DeskAnswers.next(language, AgencyDeskPage.path(id), Done.of(done.recorded()));
            case Entered.Refused refused ->
                    show(language, agency, form, refused.faults(), DeskAnswers.UNPROCESSABLE);
        };
    }

    private Response show(
            Language language,
            AgencyRecord agency,
            EventForm form,
            List<DeskFault> faults,
            int status) {
        var words = DeskWords.in(language);
        var back = AgencyDeskPage.path(agency.id());
        var page = PageContext.personal(language, back + "/events/new", FORM, clock.millis());
        var view = EventFormView.of(form, agency, register.choices().destinations(), words);
        return pages.personal(
                page,
                new event(
                        page, frames.in(language), agency.name(), back, view, words.errors(faults)),
                status);
    }

    private AgencyRecord find(String id) {
        return register.find(id).orElseThrow(NotFoundException::new);
    }
}
