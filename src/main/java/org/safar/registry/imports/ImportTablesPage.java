package org.safar.registry.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.i18n.Language;
import org.safar.registry.imports.Difference.Group;
import org.safar.staff.StaffRole;
import org.safar.web.TableAnswers;
import org.safar.web.TableFormat;

/// The lists of the imports as files.
@Path(Language.PATH + "/" + ImportPage.PATH)
@RolesAllowed({StaffRole.REGISTRY_ADMIN_WORD, StaffRole.REGISTRY_REVIEWER_WORD})
@Produces({"text/csv", MediaType.WILDCARD})
public class ImportTablesPage {

    private final ImportDesk desk;
    private final ImportTables tables;

    ImportTablesPage(ImportDesk desk, ImportTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    /// All imports.
    @GET
    @Path("/export.{format}")
    public Response imports(
            @PathParam("language") Language language, @PathParam("format") String format) {
        var words = ImportWords.in(language);
        return TableAnswers.of(
                "imports", tables.columns(words), tables.imports(words), format(format));
    }

    /// A whole group of a preview.
    @GET
    @Path("/{id:\\d+}/rows/{group}/export.{format}")
    public Response preview(
            @PathParam("language") Language language,
            @PathParam("id") long id,
            @PathParam("group") String word,
            @PathParam("format") String format) {
        desk.find(id).orElseThrow(NotFoundException::new);
        var group = Group.ofWord(word).orElseThrow(NotFoundException::new);
        var words = ImportWords.in(language);
        return TableAnswers.of(
                "import-%d-%s".formatted(id, word),
                tables.columnsOfPreview(words),
                tables.preview(id, group, words),
                format(format));
    }

    private static TableFormat format(String ending) {
        return TableFormat.ofEnding(ending).orElseThrow(NotFoundException::new);
    }
}
