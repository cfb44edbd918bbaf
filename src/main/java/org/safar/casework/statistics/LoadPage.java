package org.safar.casework.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseTime;
import org.safar.casework.WorkerSession;
import org.safar.casework.Workers;
import org.safar.casework.vault.VaultSessions;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Who of an organisation has how much to do. Needs the open vault, because only there it stands
/// who works on what.
@Path(Language.PATH + "/" + StatisticsPaths.LOAD)
@RolesAllowed(StaffRole.CASE_LEAD_WORD)
@Produces(MediaType.TEXT_HTML)
public class LoadPage {

    private final Workers workers;
    private final CaseDesk desk;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    LoadPage(
            Workers workers,
            CaseDesk desk,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.workers = workers;
        this.desk = desk;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/statistics")
    record load(PageContext page, StaffFrame frame, LoadView view) implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("language") Language language,
            @CookieParam(VaultSessions.COOKIE) @Nullable String vault) {
        return switch (workers.of(staff, vault)) {
            case WorkerSession.Open open -> show(language, open);
            case WorkerSession.Locked ignored -> VaultDoor.of(language);
            case WorkerSession.NotAdmitted ignored -> VaultDoor.of(language);
            case WorkerSession.NoOrganisation ignored -> VaultDoor.of(language);
        };
    }

    private Response show(Language language, WorkerSession.Open open) {
        var load = Load.of(desk.inbox(open.worker()), CaseTime.today(clock));
        var view = LoadView.of(open.organisation().name(), load, StatisticsWords.in(language));
        var page = PageContext.reading(language, StatisticsPaths.LOAD);
        return pages.personal(page, new load(page, frames.in(language), view));
    }
}
