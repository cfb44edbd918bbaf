package org.safar.home.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.content.Libraries;
import org.safar.web.PublicAddress;
import org.safar.web.TextAnswers;

/// The site map of all pages that follow from what is published. It lies at the root: a site map
/// may name only what lies below it.
@Path(PagesSitemapPage.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_XML)
public class PagesSitemapPage {

    static final String PATH = "/sitemap-pages.xml";

    private final Libraries libraries;
    private final PublicAddress addresses;
    private final TextAnswers answers;

    PagesSitemapPage(Libraries libraries, PublicAddress addresses, TextAnswers answers) {
        this.libraries = libraries;
        this.addresses = addresses;
        this.answers = answers;
    }

    @GET
    public Response pages() {
        var now = libraries.now();
        var text = SitemapWriter.pages(SitemapPaths.of(now), addresses::of);
        // Under which address another reader comes is not known, so theirs must be made anew.
        return addresses.settled(PATH) == null
                ? answers.reading(text, SitemapPage.XML)
                : answers.remembered(text, SitemapPage.XML, now.version());
    }
}
