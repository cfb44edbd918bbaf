package org.safar.registry.report;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.registry.report.ReportQueue.Decision;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.TableAnswers;
import org.safar.web.TableFormat;

/// Where reviewers read reports about agencies and decide what becomes of them.
@Path(Language.PATH + "/" + ReportDeskPage.PATH)
@RolesAllowed({StaffRole.REGISTRY_REVIEWER_WORD, StaffRole.REGISTRY_ADMIN_WORD})
@Produces(MediaType.TEXT_HTML)
public class ReportDeskPage {

    static final String PATH = "staff/reports";

    private static final String FORM = "reports-form";

    /// Agencies on one page, and reports shown of each: what a person can look through in one go.
    private static final int AGENCIES = 10;

    private static final int REPORTS = 20;
    private static final int LAST_PAGE = 10_000;

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final ReportQueue queue;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ReportDeskPage(
            ReportQueue queue, CurrentStaff staff, StaffFrames frames, Pages pages, Clock clock) {
        this.queue = queue;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/report")
    record desk(PageContext page, StaffFrame frame, ReportDeskView view)
            implements TemplateInstance {}

    /// @param page number of the page, from 0; what is no number means the first
    @GET
    public Response show(
            @PathParam("language") Language language, @RestQuery @Nullable String page) {
        return show(language, number(page), ReportDeskForm.EMPTY, false, "");
    }

    /// All open reports as a file.
    @GET
    @Path("/export.{format}")
    @Produces({"text/csv", MediaType.WILDCARD})
    public Response export(
            @PathParam("language") Language language, @PathParam("format") String format) {
        var table = ReportTable.in(language);
        return TableAnswers.of(
                "reports",
                table.columns(),
                table.rows(queue),
                TableFormat.ofEnding(format).orElseThrow(NotFoundException::new));
    }

    /// Decides, or shows the same page again in the language of the address.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("language") Language language,
            @RestQuery @Nullable String page,
            MultivaluedMap<String, String> sent) {
        var form = ReportDeskForm.read(sent);
        if (!"decide".equals(sent.getFirst("go"))) {
            return show(language, number(page), form, false, "");
        }
        var outcome = form.outcome();
        if (outcome == null || form.reports().isEmpty() || form.isNoteTooLong()) {
            return show(language, number(page), form, true, "");
        }
        var by = staff.actingAs(StaffRole.REGISTRY_REVIEWER, StaffRole.REGISTRY_ADMIN);
        var decided = queue.decide(form.reports(), new Decision(outcome, form.note()), by).size();
        var done = ReportDeskView.done(decided, form.reports().size() - decided, language);
        return show(language, 0, ReportDeskForm.EMPTY, false, done);
    }

    private Response show(
            Language language, int number, ReportDeskForm form, boolean isSent, String done) {
        var path = number == 0 ? PATH : PATH + "?page=" + number;
        var page = PageContext.personal(language, path, FORM, clock.millis());
        var view =
                ReportDeskView.of(
                        queue.page(number, AGENCIES, REPORTS),
                        number,
                        form,
                        isSent,
                        done,
                        language);
        return pages.personal(
                page,
                new desk(page, frames.in(language), view),
                view.errors().any() ? UNPROCESSABLE : OK);
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[0-9]{1,5}")
                ? Math.min(Integer.parseInt(page), LAST_PAGE)
                : 0;
    }
}
