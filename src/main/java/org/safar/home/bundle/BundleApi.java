package org.safar.home.bundle;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.contact.ContactBook;
import org.safar.contact.ContactJson;
import org.safar.contact.Contacts;
import org.safar.content.Document;
import org.safar.content.DocumentDetails;
import org.safar.content.DocumentKind;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;
import org.safar.web.JsonAnswers;

/// Everything that a phone app keeps offline, and then only what has changed.
@Path("/api/v1/bundles")
@PermitAll
@Tag(name = "Bundles", description = "Guides, systems, news and contacts for the time offline")
@Produces(MediaType.APPLICATION_JSON)
public class BundleApi {

    private final Libraries libraries;
    private final Contacts contacts;
    private final JsonAnswers answers;

    BundleApi(Libraries libraries, Contacts contacts, JsonAnswers answers) {
        this.libraries = libraries;
        this.contacts = contacts;
        this.answers = answers;
    }

    /// @param since `revision` of the bundle that the phone has; everything when absent
    @GET
    @Path("/{language:en|ru|uz-Cyrl|uz|tg|ky|kk}")
    @Operation(
            summary = "Fetch what is needed offline, or what has changed",
            description =
                    "Amounts change and news end on a day without anybody publishing anything; ask"
                            + " once a day")
    @APIResponseSchema(BundleJson.class)
    public Response bundle(
            @PathParam("language") Language language, @RestQuery @Nullable String since) {
        var now = libraries.now();
        var changes = new BundleChanges(now, language, revision(since));
        var book = contacts.in(now.library());
        var items =
                changes.changed().stream().map(document -> item(document, changes, book)).toList();
        return answers.remembered(
                new BundleJson(
                        BundleRevision.of(now.version()).toString(),
                        changes.isWhole(),
                        items,
                        changes.deleted()),
                now.version());
    }

    private static BundleItem item(Document document, BundleChanges changes, ContactBook book) {
        var language = changes.language();
        if (document.kind() == DocumentKind.CONTACT) {
            var contact =
                    book.find(document.id())
                            .map(found -> ContactJson.of(found, language))
                            .orElse(null);
            return new BundleItem(document.id(), document.kind().word(), null, contact);
        }
        var details = DocumentDetails.of(changes.now(), document.in(language));
        return new BundleItem(document.id(), document.kind().word(), details, null);
    }

    private static @Nullable BundleRevision revision(@Nullable String since) {
        if (since == null || since.isBlank()) {
            return null;
        }
        return BundleRevision.read(since.strip())
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unprocessable(
                                        "invalid-query",
                                        List.of(new Problem.Fault("/since", "bad-revision")))));
    }
}
