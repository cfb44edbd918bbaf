package org.safar.home.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The search over everything that can be read. What is typed stands in the address, so that an
/// answer can be shown to somebody else; it is not logged.
@Path(Language.PATH + "/search")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SearchPage {

    private final PortalSearch search;
    private final Pages pages;

    SearchPage(PortalSearch search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "home")
    record search(PageContext page, SearchView view) implements TemplateInstance {}

    /// @param q what is looked for
    @GET
    public Response show(@PathParam("language") Language language, @RestQuery @Nullable String q) {
        var form = SearchForm.read(q);
        var messages =
                MessageBundles.get(SearchMessages.class, Localized.Literal.of(language.tag()));
        var result = search.search(form.query(language));
        var page = PageContext.reading(language, form.path());
        return pages.reading(
                page, new search(page, SearchView.of(form, result, language, messages)));
    }
}
