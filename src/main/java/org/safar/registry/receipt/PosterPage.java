package org.safar.registry.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.i18n.Language;
import org.safar.registry.AgencyPage;
import org.safar.registry.Register;
import org.safar.registry.RegistryWords;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.PublicAddress;

/// A poster of an agency to print and hang up.
@Path(Language.PATH + "/agencies/{id}/poster")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PosterPage {

    private final Register register;
    private final Pages pages;
    private final PublicAddress addresses;

    PosterPage(Register register, Pages pages, PublicAddress addresses) {
        this.register = register;
        this.pages = pages;
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "registry/receipt")
    record poster(PageContext page, PosterView view) implements TemplateInstance {}

    @GET
    public Response show(@PathParam("language") Language language, @PathParam("id") String id) {
        var agency = register.find(id).orElseThrow(NotFoundException::new);
        var path = AgencyPage.path(id, null);
        var page = PageContext.reading(language, path + "/poster");
        var view =
                PosterView.of(
                        agency, path, addresses.of(page.to(path)), RegistryWords.in(language));
        return pages.reading(page, new poster(page, view));
    }
}
