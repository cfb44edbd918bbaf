package org.safar.contact;

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
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;
import org.safar.web.JsonAnswers;

/// Contacts for other systems. Nothing about who asks is stored or logged.
@Path("/api/v1" + Language.PATH + "/contacts")
@PermitAll
@Tag(
        name = "Contacts",
        description = "People and offices that help or decide, and how we know each of them")
@Produces(MediaType.APPLICATION_JSON)
public class ContactApi {

    /// Items in one answer.
    private static final int LIMIT = 50;

    private final Libraries libraries;
    private final Contacts contacts;
    private final JsonAnswers answers;

    ContactApi(Libraries libraries, Contacts contacts, JsonAnswers answers) {
        this.libraries = libraries;
        this.contacts = contacts;
        this.answers = answers;
    }

    /// @param country ISO 3166-1 alpha-2 code of the country where the contact works
    /// @param region ISO 3166-2 code of a region of Kazakhstan; contacts for the whole country
    ///   follow behind those of the region
    /// @param need `danger`, `work`, `papers`, `trafficking`, `health`, `family`, `advice`,
    ///   `consulate` or `abroad`
    /// @param speaks ISO 639 code of a language in which the contact answers
    /// @param cursor `next` of the answer before
    @GET
    @Operation(summary = "Find contacts")
    @APIResponseSchema(ContactListJson.class)
    public Response list(
            @PathParam("language") Language language,
            @RestQuery @Nullable String country,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String need,
            @RestQuery @Nullable String speaks,
            @RestQuery @Nullable String cursor) {
        var now = libraries.now();
        var book = contacts.in(now.library());
        var form = new ContactForm(country, region, need, speaks, cursor);
        var read = form.read(book);
        if (!read.faults().isEmpty()) {
            throw new ProblemException(Problem.unprocessable("invalid-query", read.faults()));
        }
        var found = book.list(read.query(), language, LIMIT);
        var answer = ContactListJson.of(found, ContactWords.in(language));
        return form.isAbsent()
                ? answers.remembered(answer, now.version())
                : answers.reading(answer);
    }
}
