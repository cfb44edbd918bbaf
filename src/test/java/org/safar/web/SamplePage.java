package org.safar.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.i18n.Language;

/// Pages of the tests: one to read, with two inline scripts, and one that answers a form.
@Path(Language.PATH + "/sample")
@PermitAll
public class SamplePage {

    private final Pages pages;
    private final Template empty;

    SamplePage(Pages pages, @Location("web/empty") Template empty) {
        this.pages = pages;
        this.empty = empty;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("language") Language language) {
        var page = PageContext.personal(language, "sample", "form", 0);
        return pages.personal(page, empty.data("page", page), 422);
    }

    @GET
    public Response show(@PathParam("language") Language language) {
        var page =
                PageContext.reading(language, "sample")
                        .with(InlineScript.named("first-of-tests"))
                        .with(InlineScript.named("second-of-tests"));
        return pages.reading(page, empty.data("page", page));
    }
}
