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
import org.safar.i18n.Language;
import org.safar.registry.AgencyNames;
import org.safar.registry.AgencyRecord;
import org.safar.registry.NamedAs;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.Register;
import org.safar.registry.profile.Profiles;
import org.safar.registry.profile.Saved;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The form with address and contacts of an agency.
@Path(Language.PATH + "/staff/agencies/{id}/profile")
@RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class ProfilePage {

    private static final String FORM = "profile";
    private static final int CONFLICT = 409;

    private final Register register;
    private final Profiles profiles;
    private final AgencyNames names;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ProfilePage(
            Register register,
            Profiles profiles,
            AgencyNames names,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.register = register;
        this.profiles = profiles;
        this.names = names;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/desk")
    record profile(
            PageContext page, StaffFrame frame, String agency, String back, ProfileFormView view)
            implements TemplateInstance {}

    @GET
    public Response open(@PathParam("language") Language language, @PathParam("id") String id) {
        var form = ProfileForm.of(profiles.of(id));
        return show(
                language,
                find(id),
                ProfileFormView.of(form, List.of(), DeskWords.in(language)),
                Response.Status.OK.getStatusCode());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        var sent = new SentFields(fields);
        var form = ProfileForm.of(sent);
        var agency = find(id);
        var words = DeskWords.in(language);
        var faults = sent.staysHere() ? List.<DeskFault>of() : form.faults(clock);
        if (sent.staysHere() || !faults.isEmpty()) {
            return show(
                    language,
                    agency,
                    ProfileFormView.of(form, faults, words),
                    faults.isEmpty()
                            ? Response.Status.OK.getStatusCode()
                            : DeskAnswers.UNPROCESSABLE);
        }
        var by = staff.actingAs(StaffRole.REGISTRY_ADMIN);
        return switch (profiles.save(id, form.seen(), form.toContents(), by)) {
            case Saved.Done done -> {
                names.add(
                        id,
                        form.addedNames().stream()
                                .map(name -> new NamedAs(name, Origin.PRINTED))
                                .toList());
                yield DeskAnswers.next(language, AgencyDeskPage.path(id), Done.PROFILE);
            }
            case Saved.Overtaken overtaken ->
                    show(
                            language,
                            agency,
                            ProfileFormView.overtaken(form, overtaken.latest(), words),
                            CONFLICT);
        };
    }

    private Response show(
            Language language, AgencyRecord agency, ProfileFormView view, int status) {
        var back = AgencyDeskPage.path(agency.id());
        var page = PageContext.personal(language, back + "/profile", FORM, clock.millis());
        return pages.personal(
                page, new profile(page, frames.in(language), agency.name(), back, view), status);
    }

    private AgencyRecord find(String id) {
        return register.find(id).orElseThrow(NotFoundException::new);
    }
}
