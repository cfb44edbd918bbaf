package org.safar.staff.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.platform.AuditLog;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.TableAnswers;
import org.safar.web.TableFormat;

/// The audit log, the newest entry first.
@Path(Language.PATH + "/staff/audit")
@RolesAllowed(StaffRole.PLATFORM_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class AuditPage {

    private final AuditLog log;
    private final StaffFrames frames;
    private final Pages pages;

    AuditPage(AuditLog log, StaffFrames frames, Pages pages) {
        this.log = log;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "staff/audit")
    record list(PageContext page, StaffFrame frame, AuditView view) implements TemplateInstance {}

    /// @param person name or identifier of who did it
    /// @param subject what it was done to, for example `agency:kg-ramai`
    /// @param before place in the log above which nothing is shown
    @GET
    public Response list(
            @PathParam("language") Language language,
            @RestQuery @Nullable String person,
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String before) {
        var query = AuditView.query(person, subject, before);
        var view = AuditView.of(query, log);
        var page = PageContext.reading(language, "staff/audit");
        return pages.personal(page, new list(page, frames.in(language), view));
    }

    /// What was asked for as a file, down to the oldest entry.
    ///
    /// @param person name or identifier of who did it
    /// @param subject what it was done to, for example `agency:kg-ramai`
    @GET
    @Path("/export.{format}")
    @Produces({"text/csv", MediaType.WILDCARD})
    public Response export(
            @PathParam("language") Language language,
            @PathParam("format") String format,
            @RestQuery @Nullable String person,
            @RestQuery @Nullable String subject) {
        return TableAnswers.of(
                "audit",
                AuditTable.columns(language),
                AuditTable.rows(AuditView.query(person, subject, null), log),
                TableFormat.ofEnding(format).orElseThrow(NotFoundException::new));
    }
}
