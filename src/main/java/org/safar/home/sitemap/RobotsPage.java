package org.safar.home.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.web.PublicAddress;
import org.safar.web.TextAnswers;

/// Tells programs that read the web what is not for them: the staff side, requests for help,
/// answers to what somebody typed, receipts somebody holds.
@Path("/robots.txt")
@PermitAll
@Produces(MediaType.TEXT_PLAIN)
public class RobotsPage {

    private static final String RULES =
            """
            User-agent: *
            Disallow: /staff
            Disallow: /*/staff
            Disallow: /*/more
            Disallow: /*/search?
            Disallow: /*/agencies?
            Disallow: /*/agencies/report
            Disallow: /*/agencies/*/re
            Disallow: /*/receipt/
            Disallow: /leave
            Disallow: /api/
            Sitemap: %s
            """;

    private final PublicAddress addresses;
    private final TextAnswers answers;

    RobotsPage(PublicAddress addresses, TextAnswers answers) {
        this.addresses = addresses;
        this.answers = answers;
    }

    @GET
    public Response rules() {
        return answers.reading(
                RULES.formatted(addresses.of(SitemapPage.PATH)),
                MediaType.TEXT_PLAIN + ";charset=UTF-8");
    }
}
