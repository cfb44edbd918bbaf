package org.safar.casework.ask;

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
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The way in: ask for help, or come back with a receipt.
@Path(Language.PATH + "/more")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StartPage {

    private static final String PATH = "more";

    private final Pages pages;

    StartPage(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "casework/ask")
    record start(PageContext page) implements TemplateInstance {}

    @GET
    public Response show(@PathParam("language") Language language) {
        var page = PageContext.reading(language, PATH);
        // The same for everybody, and yet kept nowhere: that it was read may be a secret.
        return pages.personal(page, new start(page));
    }
}
