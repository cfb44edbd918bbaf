package org.safar.staff.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.staff.account.AccountWords;
import org.safar.staff.account.People;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Organisations: all of them, and the people of one.
@Path(Language.PATH + "/staff/organisations")
@RolesAllowed(StaffRole.PLATFORM_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class OrganisationPage {

    private static final String PATH = "staff/organisations";
    private static final int LONGEST_NAME = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int OK = 200;

    private final Organisations organisations;
    private final People people;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    OrganisationPage(
            Organisations organisations,
            People people,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.organisations = organisations;
        this.people = people;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "staff/organisation")
    record list(
            PageContext page,
            StaffFrame frame,
            List<Organisation> organisations,
            String typed,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff/organisation")
    record organisation(
            PageContext page, StaffFrame frame, OrganisationView view, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Response list(@PathParam("language") Language language) {
        return list(language, "", FormErrors.NONE, OK);
    }

    @POST
    public Response add(
            @PathParam("language") Language language, @FormParam("name") @Nullable String typed) {
        var name = typed == null ? "" : typed.strip();
        var words = AccountWords.in(language).messages();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return list(
                    language, name, fault("name", words.errorOrganisationName()), UNPROCESSABLE);
        }
        return organisations
                .add(actor(), name)
                .map(added -> to(language, added.id()))
                .orElseGet(() -> {
                    var known = fault("name", words.errorOrganisationKnown());
                    return list(language, name, known, UNPROCESSABLE);
                });
    }

    @GET
    @Path("/{id}")
    public Response show(@PathParam("language") Language language, @PathParam("id") String id) {
        return show(language, number(id), FormErrors.NONE, OK);
    }

    @POST
    @Path("/{id}/join")
    public Response join(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("person") @Nullable String person) {
        var account = people.find(person == null ? "" : person);
        if (account.isEmpty()) {
            var words = AccountWords.in(language).messages();
            return show(language, number(id), fault("person", words.errorMember()), UNPROCESSABLE);
        }
        organisations.join(actor(), number(id), account.get().id(), account.get().name());
        return to(language, number(id));
    }

    @POST
    @Path("/{id}/leave")
    public Response leave(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("person") @Nullable String person) {
        organisations.leave(actor(), number(id), person == null ? "" : person);
        return to(language, number(id));
    }

    private Response list(Language language, String typed, FormErrors errors, int status) {
        var page = PageContext.reading(language, PATH);
        var all = organisations.all();
        return pages.personal(
                page, new list(page, frames.in(language), all, typed, errors), status);
    }

    private Response show(Language language, long id, FormErrors errors, int status) {
        var found = organisations.find(id).orElseThrow(NotFoundException::new);
        var page = PageContext.reading(language, PATH + "/" + id);
        var view = OrganisationView.of(found, organisations.membersOf(id), people.all());
        return pages.personal(
                page, new organisation(page, frames.in(language), view, errors), status);
    }

    private static Response to(Language language, long id) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + language.tag() + "/" + PATH + "/" + id)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static FormErrors fault(String field, String sentence) {
        return new FormErrors(List.of(new FieldError(field, sentence)));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }

    private Actor actor() {
        return staff.actingAs(StaffRole.PLATFORM_ADMIN);
    }
}
