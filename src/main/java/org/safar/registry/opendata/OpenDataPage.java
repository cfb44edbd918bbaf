package org.safar.registry.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.i18n.Language;
import org.safar.registry.AgencyApi;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.PublicAddress;

/// What others may do with the data of the register, and how.
@Path(Language.PATH + "/open-data")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OpenDataPage {

    private static final String VERIFY = "make verify-register";

    private final Pages pages;
    private final PublicAddress addresses;

    OpenDataPage(Pages pages, PublicAddress addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "registry")
    record openData(PageContext page, String address, String licence, String verify)
            implements TemplateInstance {}

    @GET
    public Response show(@PathParam("language") Language language) {
        var page = PageContext.reading(language, "open-data");
        var address = addresses.of(page.to("agencies"));
        return pages.reading(page, new openData(page, address, AgencyApi.LICENCE, VERIFY));
    }
}
