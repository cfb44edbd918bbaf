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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.safar.casework.Workers;
import org.safar.casework.vault.VaultSessions;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Another passphrase: for whoever knows the present one, for whoever has forgotten it, and for a
/// lead with the sheet of paper.
@Path(Language.PATH + "/staff/vault")
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class PassphrasePage {

    private static final String CHANGE = "/change";
    private static final String START_AGAIN = "/start-again";
    private static final String RECOVER = "/recover";

    private final Workers workers;
    private final VaultDesk desk;
    private final VaultAnswers answers;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    PassphrasePage(
            Workers workers,
            VaultDesk desk,
            VaultAnswers answers,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.workers = workers;
        this.desk = desk;
        this.answers = answers;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "casework/vault")
    record change(PageContext page, StaffFrame frame, PassphraseView view, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/vault")
    record startAgain(PageContext page, StaffFrame frame, PassphraseView view, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/vault")
    record recover(PageContext page, StaffFrame frame, PassphraseView view, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Path(CHANGE)
    public Response openChange(@PathParam("language") Language language) {
        return change(language, FormErrors.NONE);
    }

    @POST
    @Path(CHANGE)
    public Response change(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie,
            @BeanParam VaultForm form) {
        var session = workers.of(staff, cookie);
        var done = desk.change(session, Workers.actor(staff), form);
        var next = VaultAnswers.after(VaultAnswers.VAULT, VaultNotice.CHANGED);
        return answers.of(done, language, session, next, errors -> change(language, errors));
    }

    @GET
    @Path(START_AGAIN)
    public Response openStartAgain(@PathParam("language") Language language) {
        return startAgain(language, FormErrors.NONE);
    }

    @POST
    @Path(START_AGAIN)
    public Response startAgain(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie,
            @BeanParam VaultForm form) {
        var session = workers.of(staff, cookie);
        var done = desk.enrolAgain(session, Workers.actor(staff), form);
        var next = VaultAnswers.after(VaultAnswers.VAULT, VaultNotice.ENROLLED);
        return answers.of(done, language, session, next, errors -> startAgain(language, errors));
    }

    @GET
    @Path(RECOVER)
    @RolesAllowed(StaffRole.CASE_LEAD_WORD)
    public Response openRecovery(@PathParam("language") Language language) {
        return recovery(language, "", FormErrors.NONE);
    }

    @POST
    @Path(RECOVER)
    @RolesAllowed(StaffRole.CASE_LEAD_WORD)
    public Response recover(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie,
            @BeanParam VaultForm form) {
        var session = workers.of(staff, cookie);
        var done = desk.recover(session, staff.actingAs(StaffRole.CASE_LEAD), form);
        var next = VaultAnswers.after(VaultAnswers.VAULT, VaultNotice.RECOVERED);
        return answers.of(
                done, language, session, next, errors -> recovery(language, form.code(), errors));
    }

    private Response change(Language language, FormErrors errors) {
        var page = PageContext.reading(language, VaultAnswers.VAULT + CHANGE);
        var view = PassphraseView.create("");
        return show(page, new change(page, frames.in(language), view, errors), errors);
    }

    private Response startAgain(Language language, FormErrors errors) {
        var page = PageContext.reading(language, VaultAnswers.VAULT + START_AGAIN);
        var view = PassphraseView.create("");
        return show(page, new startAgain(page, frames.in(language), view, errors), errors);
    }

    /// The code is shown again when something is wrong: it is long, and on paper in front of the
    /// person.
    private Response recovery(Language language, String code, FormErrors errors) {
        var page = PageContext.reading(language, VaultAnswers.VAULT + RECOVER);
        var view = PassphraseView.create(code);
        return show(page, new recover(page, frames.in(language), view, errors), errors);
    }

    private Response show(PageContext page, TemplateInstance content, FormErrors errors) {
        return pages.personal(
                page, content, errors.any() ? VaultAnswers.UNPROCESSABLE : VaultAnswers.OK);
    }
}
