package org.safar.home.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.safar.web.PublicAddress;
import org.safar.web.TextAnswers;

/// The site map that search engines are told of: it names two, because agencies need the database
/// and the other pages do not.
@Path(SitemapPage.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_XML)
public class SitemapPage {

    static final String PATH = "/sitemap.xml";

    static final String XML = MediaType.APPLICATION_XML + ";charset=UTF-8";

    private final PublicAddress addresses;
    private final TextAnswers answers;

    SitemapPage(PublicAddress addresses, TextAnswers answers) {
        this.addresses = addresses;
        this.answers = answers;
    }

    @GET
    public Response index() {
        var maps = Stream.of(PagesSitemapPage.PATH, AgenciesSitemapPage.PATH);
        return answers.reading(SitemapWriter.index(maps, addresses::of), XML);
    }
}
