package org.safar.registry.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Language;
import org.safar.registry.PublishedChain;
import org.safar.registry.Register;
import org.safar.registry.licence.ChainedEvent;
import org.safar.web.AtomFeed;
import org.safar.web.AtomWriter;
import org.safar.web.PublicAddress;
import org.safar.web.TextAnswers;

/// The register as Atom feeds. The same for everyone: nothing in an address tells who reads.
@Path(Language.PATH + "/agencies")
@PermitAll
@Produces("application/atom+xml")
public class FeedPage {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    private final Register register;
    private final PublishedChain chain;
    private final PublicAddress addresses;
    private final TextAnswers answers;
    private final Clock clock;

    FeedPage(
            Register register,
            PublishedChain chain,
            PublicAddress addresses,
            TextAnswers answers,
            Clock clock) {
        this.register = register;
        this.chain = chain;
        this.addresses = addresses;
        this.answers = answers;
        this.clock = clock;
    }

    /// What was reported about one agency.
    @GET
    @Path("/{id}/changes.atom")
    public Response agency(@PathParam("language") Language language, @PathParam("id") String id) {
        var agency = register.find(id).orElseThrow(NotFoundException::new);
        return answer(new Feeds(language, addresses).ofAgency(agency));
    }

    /// @param country where the agencies are registered; all when absent
    @GET
    @Path("/changes.atom")
    public Response all(
            @PathParam("language") Language language, @RestQuery @Nullable String country) {
        var chosen = country == null ? null : country(country);
        var latest = chain.latest(chosen, Feeds.MOST);
        return answer(new Feeds(language, addresses).ofAll(chosen, latest));
    }

    /// The end of the chain on each of the last days.
    @GET
    @Path("/register.atom")
    public Response days(@PathParam("language") Language language) {
        var length = register.last().map(ChainedEvent::position).orElse(0L);
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var heads = DailyHeads.of(position -> chain.at(position).orElseThrow(), length, today);
        return answer(new Feeds(language, addresses).ofDays(heads));
    }

    private Response answer(AtomFeed feed) {
        return answers.reading(AtomWriter.write(feed), ATOM);
    }

    /// Somebody who subscribes to a country that is none would wait for ever.
    private static Country country(String code) {
        return Country.ofCode(code).orElseThrow(NotFoundException::new);
    }
}
