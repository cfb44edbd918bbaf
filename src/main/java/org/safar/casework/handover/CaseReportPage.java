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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseConsents;
import org.safar.casework.CaseDesk.Changed;
import org.safar.casework.CaseReports;
import org.safar.casework.ConsentRule;
import org.safar.i18n.Language;
import org.safar.registry.Register;
import org.safar.registry.report.ReportFault;
import org.safar.registry.report.ReportFormReader;
import org.safar.registry.report.ReportQuery;
import org.safar.registry.report.ReportView;
import org.safar.registry.report.ReportWords;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Makes a report to the register of agencies of what a case tells, when the person agreed.
@Path(Language.PATH + "/" + HandoverAnswers.CASES)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class CaseReportPage {

    static final String END = "/report";

    private final CaseReports reports;
    private final CaseConsents consents;
    private final Register register;
    private final HandoverDoor door;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    CaseReportPage(
            CaseReports reports,
            CaseConsents consents,
            Register register,
            HandoverDoor door,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.reports = reports;
        this.consents = consents;
        this.register = register;
        this.door = door;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/handover")
    record report(PageContext page, StaffFrame frame, CaseReportView view, FormErrors errors)
            implements TemplateInstance {}

    /// What is shown besides the case itself.
    private record Shown(
            @Nullable HandoverDone done,
            List<ReportFault> faults,
            List<FieldError> errors,
            String trouble,
            int status) {

        static final Shown PLAIN = done(null);

        static Shown done(@Nullable HandoverDone done) {
            return new Shown(done, List.of(), List.of(), "", HandoverAnswers.OK);
        }

        static Shown error(String field, String sentence) {
            return new Shown(
                    null,
                    List.of(),
                    List.of(new FieldError(field, sentence)),
                    "",
                    HandoverAnswers.UNPROCESSABLE);
        }
    }

    /// @param done what was done just now
    @GET
    @Path("/{case}" + END)
    public Response open(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            @RestQuery @Nullable String done) {
        var shown = Shown.done(HandoverDone.ofWord(done).orElse(null));
        return door.read(language, id, visit -> show(visit, shown));
    }

    /// Shows the page again, with what was chosen and typed: the language was changed.
    @POST
    @Path("/{case}" + END)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, visit -> show(visit, Shown.PLAIN));
    }

    @POST
    @Path("/{case}" + END + "/consent")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response consent(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, this::consent);
    }

    @POST
    @Path("/{case}" + END + "/take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, this::takeBack);
    }

    @POST
    @Path("/{case}" + END + "/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, this::send);
    }

    private Response consent(HandoverVisit visit) {
        var message = SaidYes.chosen(visit);
        return switch (consents.record(visit.worker(), visit.id(), ConsentRule.REPORT, message)) {
            case CaseConsents.Outcome.Recorded ignored ->
                    next(visit, HandoverDone.CONSENT_RECORDED);
            case CaseConsents.Outcome.Refused refused ->
                    show(visit, Shown.error(SaidYes.FIELD, SaidYes.fault(refused.fault(), visit)));
            case CaseConsents.Outcome.NotFound ignored -> throw new NotFoundException();
        };
    }

    private Response takeBack(HandoverVisit visit) {
        return switch (consents.takeBack(visit.worker(), visit.id(), ConsentRule.REPORT)) {
            case Changed.Done ignored -> next(visit, HandoverDone.CONSENT_TAKEN_BACK);
            case Changed.Overtaken ignored -> here(visit);
            case Changed.NotFound ignored -> throw new NotFoundException();
        };
    }

    private Response send(HandoverVisit visit) {
        if (!visit.opened().desk().consents().containsKey(ConsentRule.REPORT)) {
            // The page says what is needed, or that it was sent: somebody may have pressed twice.
            return here(visit);
        }
        var agencies = CaseReportForm.agencies(visit.opened(), register);
        if (!agencies.isEmpty() && !CaseReportForm.namesAgency(visit.form(), agencies)) {
            return show(
                    visit,
                    Shown.error(CaseReportForm.AGENCY, visit.words().messages().errorAgency()));
        }
        return switch (ReportFormReader.read(CaseReportForm.read(visit.form(), agencies), clock)) {
            case ReportFormReader.Accepted accepted -> send(visit, accepted.query());
            case ReportFormReader.Refused refused ->
                    show(
                            visit,
                            new Shown(
                                    null,
                                    refused.faults(),
                                    List.of(),
                                    "",
                                    HandoverAnswers.UNPROCESSABLE));
        };
    }

    private Response send(HandoverVisit visit, ReportQuery query) {
        var messages = visit.words().messages();
        return switch (reports.send(visit.worker(), visit.id(), query)) {
            case SENT -> next(visit, HandoverDone.REPORTED);
            case NO_CONSENT -> here(visit);
            case UNKNOWN_AGENCY ->
                    show(visit, Shown.error(CaseReportForm.NAME, messages.errorAgency()));
            case TOO_MANY ->
                    show(
                            visit,
                            new Shown(
                                    null,
                                    List.of(),
                                    List.of(),
                                    messages.errorTooMany(),
                                    HandoverAnswers.TOO_MANY));
            case NOT_FOUND -> throw new NotFoundException();
        };
    }

    private Response next(HandoverVisit visit, HandoverDone done) {
        return HandoverAnswers.to(visit.language(), visit.path(END), done);
    }

    private Response here(HandoverVisit visit) {
        return HandoverAnswers.to(visit.language(), visit.path(END));
    }

    private Response show(HandoverVisit visit, Shown shown) {
        var agencies = CaseReportForm.agencies(visit.opened(), register);
        var report =
                ReportView.of(
                        "",
                        CaseReportForm.read(visit.form(), agencies),
                        shown.faults(),
                        shown.trouble(),
                        ReportWords.in(visit.language()));
        var view =
                CaseReportView.of(
                        visit, CaseReportForm.choices(agencies, visit), report, shown.done());
        var errors = shown.errors().isEmpty() ? report.errors() : new FormErrors(shown.errors());
        var page = visit.page(END, clock.millis());
        return pages.personal(
                page, new report(page, frames.in(visit.language()), view, errors), shown.status());
    }
}
