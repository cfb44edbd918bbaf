package org.safar.casework.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.safar.casework.DeskWork;
import org.safar.casework.desk.CaseScreen.Visit;
import org.safar.casework.desk.CaseView.Notice;
import org.safar.i18n.Language;
import org.safar.platform.Reference;
import org.safar.staff.StaffRole;
import org.safar.web.FormErrors;

/// Links a case with an agency of the register, or with the rule that an answer was made from.
@Path(Language.PATH + "/" + DeskAnswers.PATH)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CaseLinkPage {

    private static final Pattern RULE = Pattern.compile("answer:([a-z0-9][a-z0-9.:-]{0,149})");
    private static final String LINK = "link";
    private static final String ENTRIES = "entries";

    private final DeskWork work;
    private final AgencyLookup agencies;
    private final CaseScreen screen;
    private final CaseVisits visits;

    CaseLinkPage(DeskWork work, AgencyLookup agencies, CaseScreen screen, CaseVisits visits) {
        this.work = work;
        this.agencies = agencies;
        this.screen = screen;
        this.visits = visits;
    }

    /// Searches the register, by post: what is searched for stays out of addresses.
    @POST
    @Path("/{case}/agencies")
    public Response search(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/agencies", fields, this::search);
    }

    @POST
    @Path("/{case}/links")
    public Response link(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/links", fields, this::linkAgency);
    }

    @POST
    @Path("/{case}/rules")
    public Response linkRule(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/rules", fields, this::linkRule);
    }

    @POST
    @Path("/{case}/unlink")
    public Response unlink(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(
                language,
                id,
                "/unlink",
                fields,
                visit -> {
                    var changed =
                            work.unlink(
                                    visit.visitor().worker(), visit.id(), visit.form().line(LINK));
                    return screen.after(visit, changed, CaseDone.UNLINKED, ENTRIES);
                });
    }

    private Response search(Visit visit) {
        var found = agencies.find(visit.form().line(CaseForm.AGENCY));
        if (!found.isEmpty()) {
            return screen.show(visit, Notice.ofSearch(FormErrors.NONE), DeskAnswers.OK);
        }
        return screen.refuse(visit, CaseForm.AGENCY, messages(visit).agencyNone());
    }

    private Response linkAgency(Visit visit) {
        var agency = agencies.reference(visit.form().line(LINK));
        if (agency.isEmpty()) {
            return screen.refuse(visit, CaseForm.AGENCY, messages(visit).agencyNone());
        }
        return link(visit, agency.get(), CaseForm.AGENCY);
    }

    private Response linkRule(Visit visit) {
        var rule = RULE.matcher(visit.form().line(CaseForm.RULE));
        if (!rule.matches()) {
            return screen.refuse(visit, CaseForm.RULE, messages(visit).errorRule());
        }
        return link(visit, new Reference("answer", rule.group(1)), CaseForm.RULE);
    }

    private Response link(Visit visit, Reference reference, String field) {
        var changed = work.link(visit.visitor().worker(), visit.id(), reference);
        return screen.after(visit, changed, CaseDone.LINKED, field, ENTRIES);
    }

    private static CaseDeskMessages messages(Visit visit) {
        return CaseWords.in(visit.language()).messages();
    }
}
