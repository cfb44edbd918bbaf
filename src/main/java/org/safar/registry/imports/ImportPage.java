package org.safar.registry.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.imports.ImportDesk.Begun;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Imports as pages: the list, the upload, and each import from its progress to its end.
@Path(Language.PATH + "/" + ImportPage.PATH)
@Produces(MediaType.TEXT_HTML)
public class ImportPage {

    static final String PATH = "staff/imports";

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    /// Seconds after which the page of a running step loads itself again, without scripts.
    private static final String RELOAD = "2";

    private final ImportDesk desk;
    private final ImportWorker worker;
    private final PreviewTable preview;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ImportPage(
            ImportDesk desk,
            ImportWorker worker,
            PreviewTable preview,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.desk = desk;
        this.worker = worker;
        this.preview = preview;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/imports")
    record list(PageContext page, StaffFrame frame, ImportListView view)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/imports")
    record upload(PageContext page, StaffFrame frame, FormErrors errors, String told, long other)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/imports")
    record one(PageContext page, StaffFrame frame, ImportView view, boolean stale)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({StaffRole.REGISTRY_ADMIN_WORD, StaffRole.REGISTRY_REVIEWER_WORD})
    public Response list(@PathParam("language") Language language) {
        var page = PageContext.reading(language, PATH);
        var view = ImportListView.of(desk.latest(), isAdmin(), ImportWords.in(language), clock);
        return pages.personal(page, new list(page, frames.in(language), view));
    }

    @GET
    @Path("/upload")
    @RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
    public Response upload(@PathParam("language") Language language) {
        var words = ImportWords.in(language).messages();
        return desk.running()
                .map(it ->
                        upload(language, FormErrors.NONE, words.busy(it.fileName()), it.id(), OK))
                .orElseGet(() -> upload(language, FormErrors.NONE, "", 0, OK));
    }

    /// @param file the list; the only address that takes more than a form
    @POST
    @Path("/upload")
    // A plain form brings no file, and is told so like anybody who chose none.
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
    public Response upload(
            @PathParam("language") Language language, @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        var words = ImportWords.in(language).messages();
        if (file == null || file.size() == 0) {
            var errors = new FormErrors(List.of(new FieldError("file", words.errorNoFile())));
            return upload(language, errors, "", 0, UNPROCESSABLE);
        }
        var name = file.fileName() == null ? "" : file.fileName();
        return switch (desk.upload(file.uploadedFile(), name, admin())) {
            case Uploaded.Started it -> {
                worker.read(it.id());
                yield to(language, it.id());
            }
            case Uploaded.OpenAlready it -> to(language, it.id());
            case Uploaded.ImportedBefore it ->
                    upload(
                            language,
                            FormErrors.NONE,
                            importedBefore(it.before(), language),
                            it.before().id(),
                            CONFLICT);
            case Uploaded.Busy it ->
                    upload(
                            language,
                            FormErrors.NONE,
                            words.busy(it.other().fileName()),
                            it.other().id(),
                            CONFLICT);
        };
    }

    private String importedBefore(ImportDetails before, Language language) {
        var at = before.confirmedAt() == null ? before.uploadedAt() : before.confirmedAt();
        return ImportWords.in(language)
                .messages()
                .importedBefore(
                        Dates.inWords(LocalDate.ofInstant(at, clock.getZone()), language),
                        String.valueOf(before.confirmedName()));
    }

    private Response upload(
            Language language, FormErrors errors, String told, long other, int status) {
        var page = PageContext.reading(language, PATH + "/upload");
        return pages.personal(
                page, new upload(page, frames.in(language), errors, told, other), status);
    }

    /// @param stale given when it was compared again instead of being published
    @GET
    @Path("/{id:\\d+}")
    @RolesAllowed({StaffRole.REGISTRY_ADMIN_WORD, StaffRole.REGISTRY_REVIEWER_WORD})
    public Response one(
            @PathParam("language") Language language,
            @PathParam("id") long id,
            @RestQuery @Nullable String stale) {
        var details = desk.find(id).orElseThrow(NotFoundException::new);
        if (details.state() == ImportState.READ && isAdmin()) {
            return redirect(language, id, details.source() == null ? "/source" : "/columns");
        }
        var page = PageContext.reading(language, PATH + "/" + id);
        var view = ImportView.of(details, preview, isAdmin(), ImportWords.in(language));
        var response =
                pages.personal(page, new one(page, frames.in(language), view, stale != null));
        return view.isRunning()
                ? Response.fromResponse(response).header("Refresh", RELOAD).build()
                : response;
    }

    @POST
    @Path("/{id:\\d+}/confirm")
    @RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
    public Response confirm(@PathParam("language") Language language, @PathParam("id") long id) {
        desk.find(id).orElseThrow(NotFoundException::new);
        return switch (worker.publish(id, admin())) {
            case ImportWorker.Confirmation.Begun it -> to(language, id);
            case ImportWorker.Confirmation.ComparedAgain it -> redirect(language, id, "?stale=yes");
            case ImportWorker.Confirmation.NotNow it -> to(language, id);
            case ImportWorker.Confirmation.Busy it -> busy(language, it.other());
        };
    }

    @POST
    @Path("/{id:\\d+}/discard")
    @RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
    public Response discard(@PathParam("language") Language language, @PathParam("id") long id) {
        desk.find(id).orElseThrow(NotFoundException::new);
        desk.discard(id, admin());
        return to(language, id);
    }

    /// Starts a step again that broke off.
    @POST
    @Path("/{id:\\d+}/restart")
    @RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
    public Response restart(@PathParam("language") Language language, @PathParam("id") long id) {
        var details = desk.find(id).orElseThrow(NotFoundException::new);
        var begun =
                details.brokenStep() == ImportState.READING
                        ? worker.readAgain(id)
                        : worker.compare(id);
        return begun instanceof Begun.Busy it ? busy(language, it.other()) : to(language, id);
    }

    private Response busy(Language language, ImportDetails other) {
        var words = ImportWords.in(language).messages();
        return upload(
                language, FormErrors.NONE, words.busy(other.fileName()), other.id(), CONFLICT);
    }

    private boolean isAdmin() {
        return staff.roles().contains(StaffRole.REGISTRY_ADMIN);
    }

    private Actor admin() {
        return staff.actingAs(StaffRole.REGISTRY_ADMIN);
    }

    private static Response to(Language language, long id) {
        return redirect(language, id, "");
    }

    /// Written as it is: `seeOther` would put scheme and host of the last proxy in front.
    static Response redirect(Language language, long id, String rest) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", "/" + language.tag() + "/" + PATH + "/" + id + rest)
                .header("Cache-Control", "no-store")
                .build();
    }
}
