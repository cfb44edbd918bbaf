package org.safar.casework.vaultdesk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.safar.casework.WorkerSession;
import org.safar.casework.Workers;
import org.safar.casework.vault.Pepper;
import org.safar.casework.vault.VaultSessions;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The vault of the organisation for which somebody works: each sees what comes next for them.
@Path(Language.PATH + "/staff/vault")
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class VaultPage {

    private final Workers workers;
    private final VaultDesk desk;
    private final VaultAnswers answers;
    private final Pepper pepper;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    VaultPage(
            Workers workers,
            VaultDesk desk,
            VaultAnswers answers,
            Pepper pepper,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.workers = workers;
        this.desk = desk;
        this.answers = answers;
        this.pepper = pepper;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "casework/vault")
    record vault(PageContext page, StaffFrame frame, VaultView view, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie,
            @QueryParam("done") @Nullable String done) {
        var notice = VaultNotice.in(language, done);
        return show(language, workers.of(staff, cookie), notice, FormErrors.NONE);
    }

    @POST
    @Path("/set-up")
    @RolesAllowed(StaffRole.CASE_LEAD_WORD)
    public Response setUp(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie,
            @BeanParam VaultForm form) {
        var session = workers.of(staff, cookie);
        var done = desk.setUp(session, staff.actingAs(StaffRole.CASE_LEAD), form);
        return answer(language, session, done, VaultAnswers.VAULT);
    }

    @POST
    @Path("/enrol")
    public Response enrol(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie,
            @BeanParam VaultForm form) {
        var session = workers.of(staff, cookie);
        var done = desk.enrol(session, Workers.actor(staff), form);
        var next = VaultAnswers.after(VaultAnswers.VAULT, VaultNotice.ENROLLED);
        return answer(language, session, done, next);
    }

    @POST
    @Path("/unlock")
    public Response unlock(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie,
            @BeanParam VaultForm form) {
        var session = workers.of(staff, cookie);
        var done = desk.unlock(session, Workers.actor(staff), form);
        return answer(language, session, done, VaultAnswers.CASES);
    }

    @POST
    @Path("/lock")
    public Response lock(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie) {
        desk.lock(cookie == null ? "" : cookie);
        return answers.closed(language);
    }

    private Response answer(Language language, WorkerSession session, VaultDone done, String next) {
        return answers.of(
                done, language, session, next, errors -> show(language, session, null, errors));
    }

    private Response show(
            Language language, WorkerSession session, @Nullable String notice, FormErrors errors) {
        var page = PageContext.reading(language, VaultAnswers.VAULT);
        var lead = staff.roles().contains(StaffRole.CASE_LEAD);
        var view = VaultView.of(session, pepper.isThere(), lead, notice);
        return pages.personal(
                page,
                new vault(page, frames.in(language), view, errors),
                errors.any() ? VaultAnswers.UNPROCESSABLE : VaultAnswers.OK);
    }
}
