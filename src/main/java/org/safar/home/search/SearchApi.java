package org.safar.home.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.web.JsonAnswers;

/// The search for other systems. Nothing about who asks, or for what, is stored or logged.
@Path("/api/v1" + Language.PATH + "/search")
@PermitAll
@Tag(name = "Search", description = "Guides, systems, news, contacts and agencies")
@Produces(MediaType.APPLICATION_JSON)
public class SearchApi {

    private final PortalSearch search;
    private final JsonAnswers answers;

    SearchApi(PortalSearch search, JsonAnswers answers) {
        this.search = search;
        this.answers = answers;
    }

    /// @param q words in any of the languages, Latin or Cyrillic, with a misspelt letter or an
    ///   ending; at most 120 letters are looked at
    @GET
    @Operation(
            summary = "Find guides, systems, news, contacts and agencies",
            description =
                    "Looks in the texts of the language, then in Russian, then in English; each"
                            + " document is there once, in the language that fits best.")
    @APIResponseSchema(FoundJson.class)
    public Response find(@PathParam("language") Language language, @RestQuery @Nullable String q) {
        var form = SearchForm.read(q);
        return answers.reading(FoundJson.of(search.search(form.query(language))));
    }
}
