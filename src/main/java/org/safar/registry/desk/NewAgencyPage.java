package org.safar.registry.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.safar.i18n.Language;
import org.safar.registry.Register;
import org.safar.registry.desk.AgencyDesk.Entered;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.Choice;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The form in which an agency is added, with the first event that a source tells of it or as one
/// that is only registered.
@Path(Language.PATH + "/staff/agencies/new")
@RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class NewAgencyPage {

    private static final String PATH = "staff/agencies/new";
    private static final String FORM = "agency";

    private final Register register;
    private final AgencyDesk desk;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    NewAgencyPage(
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
    record newAgency(
            PageContext page,
            StaffFrame frame,
            AgencyForm typed,
            String otherNames,
            List<Choice> countries,
            EventFormView view,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Response open(@PathParam("language") Language language) {
        return show(
                language,
                AgencyForm.EMPTY,
                EventForm.EMPTY,
                List.of(),
                Response.Status.OK.getStatusCode());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("language") Language language, MultivaluedMap<String, String> fields) {
        var sent = new SentFields(fields);
        var agency = AgencyForm.of(sent);
        var event = EventForm.of(sent);
        if (sent.staysHere()) {
            return show(language, agency, event, List.of(), Response.Status.OK.getStatusCode());
        }
        return switch (desk.add(agency, event, staff.actingAs(StaffRole.REGISTRY_ADMIN))) {
            case Entered.Done done -> done(language, done);
            case Entered.Refused refused ->
                    show(language, agency, event, refused.faults(), DeskAnswers.UNPROCESSABLE);
        };
    }

    /// An agency that waits for a second person has no page yet.
    private Response done(Language language, Entered.Done done) {
        var page =
                register.find(done.agency()).isPresent()
                        ? AgencyDeskPage.path(done.agency())
                        : ProposalPage.PATH;
        return DeskAnswers.next(language, page, Done.of(done.recorded()));
    }

    private Response show(
            Language language,
            AgencyForm agency,
            EventForm event,
            List<DeskFault> faults,
            int status) {
        var words = DeskWords.in(language);
        var page = PageContext.personal(language, PATH, FORM, clock.millis());
        return pages.personal(
                page,
                new newAgency(
                        page,
                        frames.in(language),
                        agency,
                        String.join("\n", agency.otherNames()),
                        CountryChoices.of(
                                CountryChoices.all().toList(),
                                List.of(agency.country()),
                                words.registry()),
                        EventFormView.of(event, null, register.choices().destinations(), words),
                        words.errors(faults)),
                status);
    }
}
