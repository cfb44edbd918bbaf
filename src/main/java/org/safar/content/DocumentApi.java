package org.safar.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.web.JsonAnswers;

/// Guides, systems and news for phone apps and other programs.
@Path("/api/v1" + Language.PATH + "/documents")
@PermitAll
@Tag(name = "Documents", description = "Guides, systems from A to Z, news, in seven languages")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentApi {

    /// Documents in one answer.
    private static final int MOST = 50;

    private final Libraries libraries;
    private final JsonAnswers answers;

    DocumentApi(Libraries libraries, JsonAnswers answers) {
        this.libraries = libraries;
        this.answers = answers;
    }

    /// @param kind `guide`, `system` or `news`; all when absent
    /// @param country ISO 3166-1 alpha-2 code of a country for which the documents are written
    /// @param stage `before`, `arrived`, `working` or `return`
    /// @param topic for example `pay`
    /// @param cursor `next` of the page before
    @GET
    @Operation(summary = "List documents, by identifier")
    @APIResponseSchema(DocumentList.class)
    public Response list(
            @PathParam("language") Language language,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String country,
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String topic,
            @RestQuery @Nullable String cursor) {
        var query = new DocumentForm(kind, country, stage, topic, cursor).toQuery();
        var now = libraries.now();
        var found =
                now.library().documents().values().stream()
                        .filter(query::matches)
                        .filter(document -> !now.isOver(document))
                        .limit(MOST + 1L)
                        .map(document -> DocumentSummary.of(document.in(language)))
                        .toList();
        var shown = found.size() > MOST ? found.subList(0, MOST) : found;
        var next = found.size() > MOST ? shown.getLast().id() : null;
        return answers.remembered(new DocumentList(shown, next), now.version());
    }

    /// @return one document with its text
    @GET
    @Path("/{id}")
    @Operation(summary = "Show one document")
    @APIResponseSchema(DocumentDetails.class)
    public Response one(@PathParam("language") Language language, @PathParam("id") String id) {
        var now = libraries.now();
        var document =
                Optional.ofNullable(now.library().documents().get(id))
                        .filter(found -> found.kind().isProse())
                        .orElseThrow(NotFoundException::new);
        return answers.remembered(DocumentDetails.of(now, document.in(language)), now.version());
    }
}
