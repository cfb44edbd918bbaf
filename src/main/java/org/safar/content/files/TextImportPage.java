package org.safar.content.files;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The import of an archive of texts: sent, looked at, confirmed.
@Path(Language.PATH + "/" + TextImportPage.PATH)
@RolesAllowed(StaffRole.EDITOR_WORD)
@Produces(MediaType.TEXT_HTML)
public class TextImportPage {

    static final String PATH = "staff/texts/import";

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final TextImport texts;
    private final SentArchives archives;
    private final Translators translators;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    TextImportPage(
            TextImport texts,
            SentArchives archives,
            Translators translators,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.texts = texts;
        this.archives = archives;
        this.translators = translators;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    /// @param waiting path of an archive that was sent and not confirmed, empty when there is none
    /// @param done what was done just now, empty when nothing was
    @CheckedTemplate(basePath = "content/files")
    record upload(
            PageContext page, StaffFrame frame, FormErrors errors, String waiting, String done)
            implements TemplateInstance {}

    /// @param different whether something else would be saved now than the person had seen
    @CheckedTemplate(basePath = "content/files")
    record preview(PageContext page, StaffFrame frame, ImportPreviewView view, boolean different)
            implements TemplateInstance {}

    /// @param saved how many texts were saved just now
    /// @param left how many were not
    @GET
    public Response open(
            @PathParam("language") Language language,
            @RestQuery @Nullable Integer saved,
            @RestQuery @Nullable Integer left) {
        var messages = TextFileWords.in(language).messages();
        var done = saved == null ? "" : messages.saved(saved);
        var rest = left == null || left == 0 ? "" : " " + messages.left(left);
        return upload(language, FormErrors.NONE, done + rest, Response.Status.OK.getStatusCode());
    }

    /// @param file the archive
    @POST
    // A plain form brings no file, and is told so like anybody who chose none.
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response send(
            @PathParam("language") Language language, @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        try {
            var bytes = bytes(file);
            ArchiveReader.read(bytes);
            var name = Objects.requireNonNullElse(Objects.requireNonNull(file).fileName(), "");
            return to(language, "/" + archives.keep(staff.id(), name, bytes));
        } catch (UnusableArchiveException e) {
            var sentence = TextFileWords.in(language).fault(e.fault());
            var errors = new FormErrors(List.of(new FieldError("file", sentence)));
            return upload(language, errors, "", UNPROCESSABLE);
        }
    }

    /// @param from place of the first file of the page
    @GET
    @Path("/{archive}")
    public Response preview(
            @PathParam("language") Language language,
            @PathParam("archive") String archive,
            @RestQuery @DefaultValue("0") int from) {
        var sent = find(archive);
        return preview(language, sent, texts.compare(unpacked(sent)), from, false);
    }

    @POST
    @Path("/{archive}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("language") Language language,
            @PathParam("archive") String archive,
            MultivaluedMap<String, String> fields) {
        var sent = find(archive);
        if ("discard".equals(fields.getFirst("go"))) {
            archives.forget(sent.id());
            return to(language, "");
        }
        var seen = Objects.requireNonNullElse(fields.getFirst("seen"), "");
        var actor = staff.actingAs(StaffRole.EDITOR);
        var confirmation =
                texts.confirm(sent, unpacked(sent), seen, translators.person(staff), actor);
        return switch (confirmation) {
            case Confirmation.Saved it ->
                    to(language, "?saved=" + it.saved() + "&left=" + it.left());
            case Confirmation.Different it -> preview(language, sent, it.now(), 0, true);
        };
    }

    private static byte[] bytes(@Nullable FileUpload file)
            throws IOException, UnusableArchiveException {
        if (file == null || file.size() == 0) {
            throw new UnusableArchiveException(ArchiveFault.NO_FILE);
        }
        if (file.size() > ArchiveReader.MOST_PACKED) {
            throw new UnusableArchiveException(ArchiveFault.TOO_LARGE);
        }
        return Files.readAllBytes(file.uploadedFile());
    }

    /// @throws NotFoundException when it was forgotten, or somebody else sent it
    private SentArchive find(String id) {
        try {
            return archives.find(staff.id(), UUID.fromString(id))
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private static List<ArchivedFile> unpacked(SentArchive sent) {
        try {
            return ArchiveReader.read(sent.bytes());
        } catch (UnusableArchiveException e) {
            throw new IllegalStateException("it was looked at before it was kept", e);
        }
    }

    private Response upload(Language language, FormErrors errors, String done, int status) {
        var page = PageContext.reading(language, PATH);
        var waiting = archives.waiting(staff.id()).map(id -> PATH + "/" + id).orElse("");
        return pages.personal(
                page, new upload(page, frames.in(language), errors, waiting, done), status);
    }

    private Response preview(
            Language language,
            SentArchive sent,
            TextComparison comparison,
            int from,
            boolean different) {
        var words = TextFileWords.in(language);
        var view = ImportPreviewView.of(sent, comparison, from, words);
        var page = PageContext.reading(language, view.address());
        return pages.personal(
                page,
                new preview(page, frames.in(language), view, different),
                different ? CONFLICT : Response.Status.OK.getStatusCode());
    }

    /// Written as it is: `seeOther` would put scheme and host of the last proxy in front.
    private static Response to(Language language, String rest) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", "/" + language.tag() + "/" + PATH + rest)
                .header("Cache-Control", "no-store")
                .build();
    }
}
