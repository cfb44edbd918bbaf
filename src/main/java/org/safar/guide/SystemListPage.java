package org.safar.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Systems and words from A to Z.
@Path(Language.PATH + "/systems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SystemListPage {

    private final Libraries libraries;
    private final Pages pages;

    SystemListPage(Libraries libraries, Pages pages) {
        this.libraries = libraries;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "guide")
    record systems(PageContext page, SystemListView view) implements TemplateInstance {}

    @GET
    public Response list(@PathParam("language") Language language) {
        var now = libraries.now();
        var page = PageContext.reading(language, "systems");
        var view = SystemListView.of(new GuideIndex(now.library(), language));
        return pages.remembered(page, now.version(), new systems(page, view));
    }
}
