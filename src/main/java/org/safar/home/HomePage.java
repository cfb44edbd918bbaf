package org.safar.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.safar.content.Libraries;
import org.safar.guide.NewsView;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The start page and the page of languages.
@Path(Language.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final Libraries libraries;
    private final Pages pages;

    HomePage(Libraries libraries, Pages pages) {
        this.libraries = libraries;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "home")
    record start(PageContext page, List<NewsView> news) implements TemplateInstance {}

    @CheckedTemplate(basePath = "home")
    record languages(PageContext page) implements TemplateInstance {}

    @GET
    public Response start(@PathParam("language") Language language) {
        var now = libraries.nowOrNothing();
        var page = PageContext.reading(language, "");
        var news = NewsView.banners(now, language);
        return pages.remembered(page, now.version(), new start(page, news));
    }

    @GET
    @Path("languages")
    public Response languages(@PathParam("language") Language language) {
        var page = PageContext.reading(language, "languages");
        return pages.reading(page, new languages(page));
    }
}
