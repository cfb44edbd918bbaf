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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseConsents;
import org.safar.casework.CaseDesk.Changed;
import org.safar.casework.CaseReferrals;
import org.safar.casework.Handler;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Records to which organisation the person agrees, and passes the case on to it.
@Path(Language.PATH + "/" + HandoverAnswers.CASES)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class ReferralPage {

    static final String END = "/referral";

    private final CaseReferrals referrals;
    private final CaseConsents consents;
    private final HandoverDoor door;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ReferralPage(
            CaseReferrals referrals,
            CaseConsents consents,
            HandoverDoor door,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.referrals = referrals;
        this.consents = consents;
        this.door = door;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/handover")
    record referral(PageContext page, StaffFrame frame, ReferralView view, FormErrors errors)
            implements TemplateInstance {}

    /// @param done what was done just now
    @GET
    @Path("/{case}" + END)
    public Response open(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            @RestQuery @Nullable String done) {
        return door.read(language, id, visit -> show(visit, HandoverDone.ofWord(done)));
    }

    /// Shows the page again, with everything that was chosen: the language was changed.
    @POST
    @Path("/{case}" + END)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, visit -> show(visit, Optional.empty()));
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
    @Path("/{case}" + END + "/refer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refer(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, this::refer);
    }

    private Response consent(HandoverVisit visit) {
        var to = target(visit, ReferralView.TO);
        if (to.isEmpty()) {
            return refuse(visit, ReferralView.TO, messages(visit).errorOrganisation());
        }
        var consent = CaseReferrals.consentTo(to.get().organisation());
        var outcome = consents.record(visit.worker(), visit.id(), consent, SaidYes.chosen(visit));
        return switch (outcome) {
            case CaseConsents.Outcome.Recorded ignored ->
                    next(visit, HandoverDone.CONSENT_RECORDED);
            case CaseConsents.Outcome.Refused refused ->
                    refuse(visit, SaidYes.FIELD, SaidYes.fault(refused.fault(), visit));
            case CaseConsents.Outcome.NotFound ignored -> throw new NotFoundException();
        };
    }

    private Response takeBack(HandoverVisit visit) {
        var consent = CaseReferrals.consentTo(visit.form().number(ReferralView.ORGANISATION));
        return switch (consents.takeBack(visit.worker(), visit.id(), consent)) {
            case Changed.Done ignored -> next(visit, HandoverDone.CONSENT_TAKEN_BACK);
            // Somebody pressed twice, or a colleague was faster.
            case Changed.Overtaken ignored -> HandoverAnswers.to(visit.language(), visit.path(END));
            case Changed.NotFound ignored -> throw new NotFoundException();
        };
    }

    private Response refer(HandoverVisit visit) {
        var to = visit.form().number(ReferralView.ORGANISATION);
        var keeps = visit.form().line(ReferralView.KEEPS);
        if (!visit.opened().desk().consents().containsKey(CaseReferrals.consentTo(to))) {
            return refuse(visit, SaidYes.FIELD, messages(visit).errorNoConsent());
        }
        if (!List.of(ReferralView.YES, ReferralView.NO).contains(keeps)) {
            return refuse(visit, ReferralView.KEEPS, messages(visit).errorKeeps());
        }
        return refer(visit, to, keeps.equals(ReferralView.YES));
    }

    private Response refer(HandoverVisit visit, long to, boolean keepsReading) {
        return switch (referrals.refer(visit.worker(), visit.id(), to, keepsReading)) {
            case CaseReferrals.Outcome.Done ignored ->
                    HandoverAnswers.to(
                            visit.language(),
                            ReferredPage.PATH,
                            keepsReading ? HandoverDone.REFERRED : HandoverDone.REFERRED_AND_LOST);
            case CaseReferrals.Outcome.NoConsent ignored ->
                    refuse(visit, SaidYes.FIELD, messages(visit).errorNoConsent());
            case CaseReferrals.Outcome.NotTaken ignored ->
                    refuse(visit, ReferralView.KEEPS, messages(visit).errorNotTaken());
            case CaseReferrals.Outcome.NotFound ignored -> throw new NotFoundException();
        };
    }

    private Optional<Handler> target(HandoverVisit visit, String field) {
        var organisation = visit.form().number(field);
        return referrals.targets(visit.worker()).stream()
                .filter(handler -> handler.organisation() == organisation)
                .findFirst();
    }

    private Response next(HandoverVisit visit, HandoverDone done) {
        return HandoverAnswers.to(visit.language(), visit.path(END), done);
    }

    private Response refuse(HandoverVisit visit, String field, String sentence) {
        var errors = new FormErrors(List.of(new FieldError(field, sentence)));
        return show(visit, Optional.empty(), errors, HandoverAnswers.UNPROCESSABLE);
    }

    private Response show(HandoverVisit visit, Optional<HandoverDone> done) {
        return show(visit, done, FormErrors.NONE, HandoverAnswers.OK);
    }

    private Response show(
            HandoverVisit visit, Optional<HandoverDone> done, FormErrors errors, int status) {
        var targets = referrals.targets(visit.worker());
        var page = visit.page(END, clock.millis());
        var view = ReferralView.of(visit, targets, done.orElse(null));
        return pages.personal(
                page, new referral(page, frames.in(visit.language()), view, errors), status);
    }

    private static HandoverMessages messages(HandoverVisit visit) {
        return visit.words().messages();
    }
}
