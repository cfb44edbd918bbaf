package org.safar.casework.vaultdesk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.casework.Worker;
import org.safar.casework.WorkerSession;
import org.safar.casework.Workers;
import org.safar.casework.vault.VaultSessions;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The people of a vault, for its lead.
@Path(Language.PATH + "/staff/vault")
@RolesAllowed(StaffRole.CASE_LEAD_WORD)
@Produces(MediaType.TEXT_HTML)
public class VaultPeoplePage {

    private static final String PEOPLE = "/people";
    private static final String PERSON = PEOPLE + "/{account}";
    private static final String PATH = VaultAnswers.VAULT + PEOPLE;

    private final Workers workers;
    private final VaultPeople people;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    VaultPeoplePage(
            Workers workers,
            VaultPeople people,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.workers = workers;
        this.people = people;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "casework/vault")
    record people(
            PageContext page,
            StaffFrame frame,
            List<VaultMemberView> people,
            String own,
            @Nullable String notice)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/vault")
    record removal(PageContext page, StaffFrame frame, VaultMemberView person)
            implements TemplateInstance {}

    @GET
    @Path(PEOPLE)
    public Response list(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie,
            @QueryParam("done") @Nullable String done) {
        if (!(workers.of(staff, cookie) instanceof WorkerSession.Open(Worker worker, _))) {
            return closed(language);
        }
        var page = PageContext.reading(language, PATH);
        var notice = VaultNotice.in(language, done);
        var all = people.of(worker.organisation());
        return pages.personal(page, new people(page, frames.in(language), all, staff.id(), notice));
    }

    @POST
    @Path(PERSON + "/admit")
    public Response admit(
            @PathParam("language") Language language,
            @PathParam("account") String account,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie) {
        if (!(workers.of(staff, cookie) instanceof WorkerSession.Open(Worker worker, _))) {
            return closed(language);
        }
        people.admit(worker, lead(), account);
        return VaultAnswers.to(language, PATH);
    }

    /// Asks once more: a new key cannot be taken back.
    @GET
    @Path(PERSON + "/remove")
    public Response askRemoval(
            @PathParam("language") Language language,
            @PathParam("account") String account,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie) {
        if (!(workers.of(staff, cookie) instanceof WorkerSession.Open(Worker worker, _))) {
            return closed(language);
        }
        var person =
                people.find(worker.organisation(), account)
                        .filter(VaultMemberView::hasPassphrase)
                        .orElseThrow(NotFoundException::new);
        var page = PageContext.reading(language, PATH);
        return pages.personal(page, new removal(page, frames.in(language), person));
    }

    @POST
    @Path(PERSON + "/remove")
    public Response remove(
            @PathParam("language") Language language,
            @PathParam("account") String account,
            @CookieParam(VaultSessions.COOKIE) @Nullable String cookie) {
        if (!(workers.of(staff, cookie) instanceof WorkerSession.Open(Worker worker, _))) {
            return closed(language);
        }
        var done = people.remove(worker, lead(), account, cookie == null ? "" : cookie);
        return done instanceof VaultDone.Stored
                ? VaultAnswers.to(language, PATH, VaultNotice.NEW_KEY)
                : VaultAnswers.to(language, PATH);
    }

    private static Response closed(Language language) {
        return VaultAnswers.to(language, VaultAnswers.VAULT);
    }

    private Actor lead() {
        return staff.actingAs(StaffRole.CASE_LEAD);
    }
}
