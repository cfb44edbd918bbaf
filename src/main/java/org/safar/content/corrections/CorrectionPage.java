package org.safar.content.corrections;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The log of corrections, for everybody.
@Path(Language.PATH + "/corrections")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CorrectionPage {

    private static final String NEWEST = "9223372036854775807";

    private final Libraries libraries;
    private final Pages pages;

    CorrectionPage(Libraries libraries, Pages pages) {
        this.libraries = libraries;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "content/corrections")
    record list(PageContext page, CorrectionListView view) implements TemplateInstance {}

    /// @param before number of a step: only what was put right before it is shown
    @GET
    public Response list(
            @PathParam("language") Language language,
            @RestQuery @DefaultValue(NEWEST) long before) {
        var now = libraries.now();
        var page = PageContext.reading(language, "corrections");
        var view = CorrectionListView.of(now, before, language);
        return pages.remembered(page, now.version(), new list(page, view));
    }
}
