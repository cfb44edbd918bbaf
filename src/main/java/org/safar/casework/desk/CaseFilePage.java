package org.safar.casework.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseDesk;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.desk.CaseScreen.Visit;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Files that the person sent.
@Path(Language.PATH + "/" + DeskAnswers.PATH)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.WILDCARD)
public class CaseFilePage {

    /// A file is looked at, and does nothing: no script, no form, nothing loaded.
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final CaseDesk desk;
    private final CaseVisits visits;

    CaseFilePage(CaseDesk desk, CaseVisits visits) {
        this.desk = desk;
        this.visits = visits;
    }

    /// @param save given to save it; without it a picture is shown
    @GET
    @Path("/{case}/files/{file}")
    public Response open(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            @PathParam("file") String file,
            @RestQuery @Nullable String save) {
        return visits.read(language, id, visit -> file(visit, file, save != null));
    }

    private Response file(Visit visit, String file, boolean save) {
        var bytes =
                desk.file(visit.visitor().worker(), visit.id(), DeskAnswers.identifier(file))
                        .orElseThrow(NotFoundException::new);
        var kind = AttachmentKind.of(bytes);
        var shown = !save && kind.filter(it -> it != AttachmentKind.PDF).isPresent();
        // A name that tells nothing to whoever looks into the folder later.
        var name = "file" + kind.map(AttachmentKind::fileEnding).orElse("");
        return Response.ok(
                        bytes,
                        kind.map(AttachmentKind::mediaType)
                                .orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (shown ? "inline" : "attachment") + "; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .build();
    }
}
