package org.safar.staff;

import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.safar.i18n.Language;

/// The smallest form of the staff side; only tests have it.
@Path(Language.PATH + "/staff/test-form")
@RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class TestFormPage {

    private final Template testForm;

    TestFormPage(Template testForm) {
        this.testForm = testForm;
    }

    @GET
    public String show() {
        return testForm.render();
    }

    @POST
    public String send() {
        return "sent";
    }
}
