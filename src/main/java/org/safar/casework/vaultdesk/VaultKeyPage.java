package org.safar.casework.vaultdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.safar.casework.WorkerSession;
import org.safar.casework.Workers;
import org.safar.casework.vault.VaultSessions;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;

/// What a lead does with the key of the vault: a new one, and a new sheet of paper.
@Path(Language.PATH + "/staff/vault")
@RolesAllowed(StaffRole.CASE_LEAD_WORD)
@Produces(MediaType.TEXT_HTML)
public class VaultKeyPage {

    private final Workers workers;
    private final VaultDesk desk;
    private final VaultAnswers answers;
    private final CurrentStaff staff;

    VaultKeyPage(Workers workers, VaultDesk desk, VaultAnswers answers, CurrentStaff staff) {
        this.workers = workers;
        this.desk = desk;
        this.answers = answers;
        this.staff = staff;
    }

    @POST
    @Path("/sheet")
    public Response newSheet(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie) {
        var session = workers.of(staff, cookie);
        return answer(language, session, desk.newSheet(session, lead()), VaultAnswers.VAULT);
    }

    @POST
    @Path("/sheet/printed")
    public Response sheetPrinted(
            @PathParam("language") Language language,
            @FormParam("printed") @Nullable String printed) {
        return printed == null
                ? VaultAnswers.to(language, VaultAnswers.VAULT, VaultNotice.SHEET_NOT_PRINTED)
                : VaultAnswers.to(language, VaultAnswers.VAULT);
    }

    @POST
    @Path("/key")
    public Response newKey(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie) {
        var session = workers.of(staff, cookie);
        var done = desk.newKey(session, lead(), cookie == null ? "" : cookie);
        var next = VaultAnswers.after(VaultAnswers.VAULT, VaultNotice.NEW_KEY);
        return answer(language, session, done, next);
    }

    private Response answer(Language language, WorkerSession session, VaultDone done, String next) {
        // Nothing is typed here, so nothing can be wrong.
        return answers.of(
                done,
                language,
                session,
                next,
                errors -> VaultAnswers.to(language, VaultAnswers.VAULT));
    }

    private Actor lead() {
        return staff.actingAs(StaffRole.CASE_LEAD);
    }
}
