package org.safar.content.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.safar.content.ContentHistory;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Everything that is published as an archive: unpacked in the repository it is the texts that come
/// along with the next Safar.
@Path(Language.PATH + "/" + TextExportPage.PATH)
@RolesAllowed(StaffRole.EDITOR_WORD)
public class TextExportPage {

    static final String PATH = "staff/texts/export.zip";

    private final ContentHistory history;

    TextExportPage(ContentHistory history) {
        this.history = history;
    }

    @GET
    @Produces({"application/zip", MediaType.WILDCARD})
    public Response export(@PathParam("language") Language language) {
        var files = history.published();
        StreamingOutput archive = stream -> TextArchive.write(files, stream);
        return Response.ok(archive)
                .type("application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"safar-texts.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
