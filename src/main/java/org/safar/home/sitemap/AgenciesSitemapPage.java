package org.safar.home.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.web.PublicAddress;
import org.safar.web.TextAnswers;

/// The site map of agencies.
@Path(AgenciesSitemapPage.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_XML)
public class AgenciesSitemapPage {

    static final String PATH = "/sitemap-agencies.xml";

    private final ListedAgencies agencies;
    private final PublicAddress addresses;
    private final TextAnswers answers;

    AgenciesSitemapPage(ListedAgencies agencies, PublicAddress addresses, TextAnswers answers) {
        this.agencies = agencies;
        this.addresses = addresses;
        this.answers = answers;
    }

    @GET
    public Response agencies() {
        var paths = agencies.paths().stream();
        return answers.reading(SitemapWriter.pages(paths, addresses::of), SitemapPage.XML);
    }
}
