package org.safar.guide;

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
import java.util.List;
import org.safar.content.DocumentLink;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The ways to a guide: all of them, by stage of the journey, by problem.
@Path(Language.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class GuideListPage {

    private final Libraries libraries;
    private final Pages pages;

    GuideListPage(Libraries libraries, Pages pages) {
        this.libraries = libraries;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "guide")
    record guides(PageContext page, GuideListView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "guide")
    record group(
            PageContext page,
            GuideListView.Group group,
            List<DocumentLink> systems,
            List<NewsView> news)
            implements TemplateInstance {}

    @GET
    @Path("guides")
    public Response all(@PathParam("language") Language language) {
        var now = libraries.now();
        var page = PageContext.reading(language, "guides");
        var view = GuideListView.of(now.library(), language);
        return pages.remembered(page, now.version(), new guides(page, view));
    }

    @GET
    @Path("journey/{stage}")
    public Response stage(
            @PathParam("language") Language language, @PathParam("stage") String word) {
        var stage = Stage.ofWord(word).orElseThrow(NotFoundException::new);
        var now = libraries.now();
        var group = GuideListView.group(stage, new GuideIndex(now.library(), language));
        var page = PageContext.reading(language, group.path());
        return pages.remembered(page, now.version(), new group(page, group, List.of(), List.of()));
    }

    @GET
    @Path("problems/{topic}")
    public Response topic(
            @PathParam("language") Language language, @PathParam("topic") String word) {
        var topic = Topic.ofWord(word).orElseThrow(NotFoundException::new);
        var now = libraries.now();
        var index = new GuideIndex(now.library(), language);
        var group = GuideListView.group(topic, index);
        var page = PageContext.reading(language, group.path());
        var banners = NewsView.banners(now, List.of(topic.word()), language);
        return pages.remembered(
                page, now.version(), new group(page, group, index.systemsAbout(topic), banners));
    }
}
