package org.safar.registry.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.platform.Problems;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.registry.report.ReportFormReader.Accepted;
import org.safar.registry.report.ReportFormReader.Refused;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Reports about agencies as pages: of the register, and of none.
@Path(Language.PATH + "/agencies")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ReportPage {

    private static final String FORM = "report";

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final ReportBox box;
    private final Register register;
    private final Problems problems;
    private final Pages pages;
    private final Clock clock;

    ReportPage(ReportBox box, Register register, Problems problems, Pages pages, Clock clock) {
        this.box = box;
        this.register = register;
        this.problems = problems;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param name of an agency that the search did not find
    /// @param country where that agency is
    @GET
    @Path("/report")
    public Response unlisted(
            @PathParam("language") Language language,
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String country) {
        var form =
                new ReportForm(
                        "",
                        Objects.requireNonNullElse(name, ""),
                        Objects.requireNonNullElse(country, ""),
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        "");
        return new Visit(language, form).show("");
    }

    @GET
    @Path("/{id}/report")
    public Response listed(@PathParam("language") Language language, @PathParam("id") String id) {
        var agency = register.find(id).orElseThrow(NotFoundException::new);
        var form = new ReportForm(id, "", "", List.of(), "", "", "", "", "");
        return new Visit(language, form).show(agency.name());
    }

    @POST
    @Path("/report")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendUnlisted(
            @PathParam("language") Language language, MultivaluedMap<String, String> sent) {
        return answer(language, "", sent);
    }

    @POST
    @Path("/{id}/report")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendListed(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            MultivaluedMap<String, String> sent) {
        return answer(language, id, sent);
    }

    @CheckedTemplate(basePath = "registry/report")
    record form(PageContext page, ReportView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/report")
    record thanks(PageContext page, boolean danger, String agency) implements TemplateInstance {}

    private Response answer(Language language, String agency, MultivaluedMap<String, String> sent) {
        var visit = new Visit(language, ReportFields.read(agency, sent));
        if ("thanks".equals(sent.getFirst("step"))) {
            return visit.thank("yes".equals(sent.getFirst("danger")));
        }
        return "next".equals(sent.getFirst("go")) ? visit.send() : visit.show(visit.agencyName());
    }

    /// One request: what was sent, and the language to answer in.
    private final class Visit {

        private final ReportForm form;
        private final ReportWords words;
        private final PageContext page;

        Visit(Language language, ReportForm form) {
            this.form = form;
            this.words = ReportWords.in(language);
            var path = form.agency().isEmpty() ? "report" : form.agency() + "/report";
            this.page = PageContext.personal(language, "agencies/" + path, FORM, clock.millis());
        }

        Response show(String agency) {
            return show(agency, List.of(), "", OK);
        }

        Response send() {
            return switch (ReportFormReader.read(form, clock)) {
                case Accepted accepted -> send(accepted.query());
                case Refused refused -> show(agencyName(), refused.faults(), "", UNPROCESSABLE);
            };
        }

        Response thank(boolean danger) {
            return pages.personal(page, new thanks(page, danger, form.agency()));
        }

        private Response send(ReportQuery report) {
            try {
                return switch (box.take(report)) {
                    case KEPT -> thank(report.tellsOfDanger());
                    case TOO_MANY ->
                            show(agencyName(), List.of(), words.messages().tooMany(), TOO_MANY);
                    case UNKNOWN_AGENCY -> throw new NotFoundException();
                };
            } catch (RuntimeException failure) {
                if (!Problems.isOutage(failure)) {
                    throw failure;
                }
                // A person who has told so much must not lose it, nor think that it was sent.
                problems.of(failure);
                return show(agencyName(), List.of(), words.messages().notSent(), UNAVAILABLE);
            }
        }

        private Response show(String agency, List<ReportFault> faults, String trouble, int status) {
            var view = ReportView.of(agency, form.sendableOnce(), faults, trouble, words);
            return pages.personal(page, new form(page, view), status);
        }

        /// @return the name in the register; what the address says while the register is out of
        ///   reach; empty for an agency that is not in it
        private String agencyName() {
            if (form.agency().isEmpty()) {
                return "";
            }
            try {
                return register.find(form.agency())
                        .map(AgencyRecord::name)
                        .orElseThrow(NotFoundException::new);
            } catch (RuntimeException failure) {
                if (Problems.isOutage(failure)) {
                    return form.agency();
                }
                throw failure;
            }
        }
    }
}
