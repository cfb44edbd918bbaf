package org.safar.casework.handover;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseDesk.Changed;
import org.safar.casework.CaseExports;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// A copy of one case for the person or a court: one person asks, a second one confirms and gets it
/// in that moment.
@Path(Language.PATH + "/" + HandoverAnswers.CASES)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class ExportPage {

    static final String END = "/export";

    private final CaseExports exports;
    private final ExportArchive archive;
    private final HandoverDoor door;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ExportPage(
            CaseExports exports,
            ExportArchive archive,
            HandoverDoor door,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.exports = exports;
        this.archive = archive;
        this.door = door;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/handover")
    record export(
            PageContext page, StaffFrame frame, ExportView view, String trouble, FormErrors errors)
            implements TemplateInstance {}

    /// @param done what was done just now
    @GET
    @Path("/{case}" + END)
    public Response open(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            @RestQuery @Nullable String done) {
        return door.read(language, id, visit -> show(visit, done));
    }

    /// Shows the page again, with what was chosen: the language was changed.
    @POST
    @Path("/{case}" + END)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, visit -> show(visit, null));
    }

    @POST
    @Path("/{case}" + END + "/ask")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, this::ask);
    }

    /// @return the copy itself
    @POST
    @Path("/{case}" + END + "/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, this::confirm);
    }

    private Response ask(HandoverVisit visit) {
        var why = CaseExports.Why.ofWord(visit.form().line(ExportView.WHY));
        if (why.isEmpty()) {
            var sentence = visit.words().messages().errorWhy();
            var errors = new FormErrors(List.of(new FieldError(ExportView.WHY, sentence)));
            return show(visit, null, "", errors, HandoverAnswers.UNPROCESSABLE);
        }
        return switch (exports.ask(visit.worker(), visit.id(), why.get())) {
            case Changed.Done ignored ->
                    HandoverAnswers.to(
                            visit.language(), visit.path(END), HandoverDone.EXPORT_ASKED);
            // A colleague asked already: the page shows it.
            case Changed.Overtaken ignored -> HandoverAnswers.to(visit.language(), visit.path(END));
            case Changed.NotFound ignored -> throw new NotFoundException();
        };
    }

    private Response confirm(HandoverVisit visit) {
        var export = HandoverAnswers.identifier(visit.form().line(ExportView.EXPORT));
        if (export.isEmpty() || !exports.waitsFor(visit.worker(), visit.opened(), export.get())) {
            return refuse(visit);
        }
        // Drawn first: what cannot be drawn is not used up.
        var prepared = archive.prepare(visit);
        return switch (exports.confirm(visit.worker(), visit.id(), export.get())) {
            case Changed.Done ignored -> file(visit, prepared);
            case Changed.Overtaken ignored -> refuse(visit);
            case Changed.NotFound ignored -> throw new NotFoundException();
        };
    }

    private Response file(HandoverVisit visit, ExportArchive.Prepared prepared) {
        StreamingOutput zip = output -> archive.write(visit, prepared, output);
        return Response.ok(zip, "application/zip")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // A name that tells nothing to whoever looks into the folder later.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"file.zip\"")
                .build();
    }

    private Response refuse(HandoverVisit visit) {
        return show(
                visit,
                null,
                visit.words().messages().errorExport(),
                FormErrors.NONE,
                HandoverAnswers.CONFLICT);
    }

    private Response show(HandoverVisit visit, @Nullable String done) {
        return show(visit, done, "", FormErrors.NONE, HandoverAnswers.OK);
    }

    private Response show(
            HandoverVisit visit,
            @Nullable String done,
            String trouble,
            FormErrors errors,
            int status) {
        var page = visit.page(END, clock.millis());
        var view = ExportView.of(visit, clock.instant(), HandoverDone.ofWord(done).orElse(null));
        return pages.personal(
                page, new export(page, frames.in(visit.language()), view, trouble, errors), status);
    }
}
