package org.safar.registry;

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
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Language;
import org.safar.registry.profile.AgencyBackgrounds;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.TypedDate;

/// Agencies as pages: the search, and each agency. May it send people abroad, and could it on the
/// day somebody paid?
@Path(Language.PATH + "/agencies")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AgencyPage {

    private static final int UNPROCESSABLE = 422;

    private final Register register;
    private final AgencyBackgrounds backgrounds;
    private final Pages pages;
    private final Clock clock;

    AgencyPage(Register register, AgencyBackgrounds backgrounds, Pages pages, Clock clock) {
        this.register = register;
        this.backgrounds = backgrounds;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry")
    record search(PageContext page, AgencySearchView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry")
    record agency(PageContext page, AgencyView view) implements TemplateInstance {}

    /// @param q a name or a number
    /// @param country where the agency is registered
    /// @param destination country of work
    /// @param status status today; what is no status means any
    /// @param cursor place behind which the list goes on
    @GET
    public Response search(
            @PathParam("language") Language language,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String country,
            @RestQuery @Nullable String destination,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String cursor) {
        var form = AgencySearchForm.read(q, country, destination, status, cursor);
        var found = register.search(form.toSearch());
        var isNothing = found.total() == 0 && !form.words().isEmpty();
        var near = isNothing ? register.near(form.toNearSearch()) : List.<AgencyRecord>of();
        var words = RegistryWords.in(language);
        var view = AgencySearchView.of(form, found, near, register.choices(), words, clock);
        var page = PageContext.reading(language, form.path());
        return pages.reading(page, new search(page, view));
    }

    /// @param on the day asked about as one text; the three fields are used when it is absent
    /// @param destination country of work; what is no country means all
    @GET
    @Path("/{id}")
    public Response show(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @RestQuery @Nullable String on,
            @RestQuery("on-day") @Nullable String day,
            @RestQuery("on-month") @Nullable String month,
            @RestQuery("on-year") @Nullable String year,
            @RestQuery @Nullable String destination) {
        var agency = register.find(id).orElseThrow(NotFoundException::new);
        var typed = on == null ? new TypedDate(day, month, year) : TypedDate.ofText(on);
        var country = AgencySearchForm.country(destination);
        var background = backgrounds.of(agency.id(), agency.eventIds());
        var view =
                AgencyView.of(
                        agency, background, typed, country, RegistryWords.in(language), clock);
        var page = PageContext.reading(language, path(id, typed, country));
        return view.errors().any()
                ? pages.personal(page, new agency(page, view), UNPROCESSABLE)
                : pages.reading(page, new agency(page, view));
    }

    /// @return the path of an agency's page today, without the language
    public static String path(String id, @Nullable Country destination) {
        return path(id, TypedDate.EMPTY, destination);
    }

    private static String path(String id, TypedDate typed, @Nullable Country destination) {
        return new AddressPath("agencies/" + id)
                .with("on-day", typed.day())
                .with("on-month", typed.month())
                .with("on-year", typed.year())
                .with("destination", destination == null ? "" : destination.code())
                .toString();
    }
}
