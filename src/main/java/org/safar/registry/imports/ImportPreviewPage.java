package org.safar.registry.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.safar.i18n.Language;
import org.safar.registry.imports.Difference.Group;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The rows behind the numbers of a preview, group by group.
@Path(Language.PATH + "/" + ImportPage.PATH)
@RolesAllowed({StaffRole.REGISTRY_ADMIN_WORD, StaffRole.REGISTRY_REVIEWER_WORD})
public class ImportPreviewPage {

    private final ImportDesk desk;
    private final PreviewTable preview;
    private final StaffFrames frames;
    private final Pages pages;

    ImportPreviewPage(ImportDesk desk, PreviewTable preview, StaffFrames frames, Pages pages) {
        this.desk = desk;
        this.preview = preview;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "registry/imports")
    record lines(PageContext page, StaffFrame frame, ImportLinesView view)
            implements TemplateInstance {}

    /// @param after place behind which the page begins
    @GET
    @Path("/{id:\\d+}/rows/{group}")
    @Produces(MediaType.TEXT_HTML)
    public Response lines(
            @PathParam("language") Language language,
            @PathParam("id") long id,
            @PathParam("group") String word,
            @RestQuery @DefaultValue("-1") long after) {
        var details = desk.find(id).orElseThrow(NotFoundException::new);
        var group = Group.ofWord(word).orElseThrow(NotFoundException::new);
        var page = PageContext.reading(language, ImportPage.PATH + "/" + id + "/rows/" + word);
        var found = preview.linesAfter(id, group, after, ImportLinesView.PAGE + 1);
        var view = ImportLinesView.of(details, group, found, ImportWords.in(language));
        return pages.personal(page, new lines(page, frames.in(language), view));
    }
}
