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
import java.util.List;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.web.AtomWriter;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.PublicAddress;
import org.safar.web.TextAnswers;

/// News and warnings, as a page and as a feed.
@Path(Language.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class NewsPage {

    private static final String ATOM = "application/atom+xml";
    private static final String FEED = ATOM + ";charset=UTF-8";

    private final Libraries libraries;
    private final Pages pages;
    private final TextAnswers texts;
    private final PublicAddress addresses;

    NewsPage(Libraries libraries, Pages pages, TextAnswers texts, PublicAddress addresses) {
        this.libraries = libraries;
        this.pages = pages;
        this.texts = texts;
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "guide")
    record news(PageContext page, List<NewsView> items) implements TemplateInstance {}

    @GET
    @Path("news")
    public Response list(@PathParam("language") Language language) {
        var now = libraries.now();
        var page = PageContext.reading(language, "news");
        return pages.remembered(page, now.version(), new news(page, NewsView.all(now, language)));
    }

    @GET
    @Path("news.atom")
    @Produces(ATOM)
    public Response feed(@PathParam("language") Language language) {
        var now = libraries.now();
        var feed = new NewsFeed(now, language, addresses).feed();
        var xml = AtomWriter.write(feed);
        // As long as nobody has said where the portal is, it holds the address that the reader
        // used.
        return addresses.isSettled()
                ? texts.remembered(xml, FEED, now.version())
                : texts.reading(xml, FEED);
    }
}
