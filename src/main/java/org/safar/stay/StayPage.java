package org.safar.stay;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.safar.i18n.Language;
import org.safar.stay.StayFormReader.Accepted;
import org.safar.stay.StayFormReader.Refused;
import org.safar.stay.StayFormReader.Style;
import org.safar.stay.StayResult.Lawful;
import org.safar.web.InlineScript;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.TypedDate;

/// The stay calculator as pages: country, trips, answer. Nothing that is typed is stored, logged or
/// put into an address.
@Path(Language.PATH + "/stay")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StayPage {

    private static final String PATH = "stay";
    private static final String FORM = "stay";

    /// Saves trips on the phone and brings them back, if the person asks for it.
    private static final InlineScript SAVED_TRIPS = InlineScript.named("saved-trips");

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final StayRuleBook book;
    private final Pages pages;
    private final Clock clock;

    StayPage(StayRuleBook book, Pages pages, Clock clock) {
        this.book = book;
        this.pages = pages;
        this.clock = clock;
    }

    /// The first step, empty.
    @GET
    public Response start(@PathParam("language") Language language) {
        return new Visit(language, StayForm.EMPTY).where(List.of());
    }

    /// The next page of the journey, or the same one when something must be mended.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("language") Language language, MultivaluedMap<String, String> sent) {
        var step = StayStep.read(sent);
        var visit = new Visit(language, StayFields.read(sent));
        return switch (step.pressed()) {
            case NEXT -> visit.next(step.page());
            case STAY_HERE -> visit.show(step.page());
            case BACK -> visit.back(step.page());
            case CHANGE_COUNTRY -> visit.where(List.of());
            case ADD_TRIP -> visit.oneMore();
            case REMOVE_TRIP -> visit.with(visit.form.withoutTrip(step.trip())).trips(List.of());
            case CALENDAR -> visit.calendar();
        };
    }

    @CheckedTemplate(basePath = "stay")
    record where(PageContext page, StayWhereView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "stay")
    record trips(PageContext page, StayTripsView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "stay")
    record answer(PageContext page, StayAnswerView view) implements TemplateInstance {}

    /// One request: what was sent, and the language to answer in.
    private final class Visit {

        private final Language language;
        private final StayForm form;
        private final StayWords words;
        private final PageContext page;

        Visit(Language language, StayForm form) {
            this.language = language;
            this.form = form;
            this.words = StayWords.in(language);
            this.page =
                    PageContext.personal(language, PATH, FORM, clock.millis()).with(SAVED_TRIPS);
        }

        Visit with(StayForm changed) {
            return new Visit(language, changed);
        }

        Response next(StayStep.Page filledIn) {
            return switch (filledIn) {
                case WHERE -> afterWhere();
                case TRIPS, ANSWER -> answer();
            };
        }

        Response show(StayStep.Page filledIn) {
            return switch (filledIn) {
                case WHERE -> where(List.of());
                case TRIPS -> trips(List.of());
                case ANSWER -> answer();
            };
        }

        Response back(StayStep.Page filledIn) {
            return switch (filledIn) {
                case WHERE, TRIPS -> where(List.of());
                case ANSWER -> trips(List.of());
            };
        }

        Response where(List<StayFault> faults) {
            var view = StayWhereView.of(form, faults, words);
            return pages.personal(page, new where(page, view), status(faults));
        }

        Response trips(List<StayFault> faults) {
            var view = StayTripsView.of(form, faults, words);
            return pages.personal(page, new trips(page, view), status(faults));
        }

        Response oneMore() {
            return form.isFull()
                    ? trips(List.of(StayFault.TOO_MANY))
                    : with(form.withAnotherTrip()).trips(List.of());
        }

        Response calendar() {
            if (StayFormReader.read(form, Style.TYPED, clock) instanceof Accepted(StayQuery query)
                    && StayCalculator.calculate(query, book) instanceof Lawful lawful) {
                var file =
                        StayCalendar.file(
                                lawful.lastLawfulDay(),
                                words.messages().calendarTitle(),
                                clock.instant());
                return Response.ok(file, "text/calendar;charset=UTF-8")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"date.ics\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            }
            return answer();
        }

        private Response afterWhere() {
            var faults = faults(form).stream().filter(StayErrors::isOfWhere).toList();
            return faults.isEmpty() ? trips(List.of()) : where(faults);
        }

        private Response answer() {
            var faults = faults(form);
            if (faults.stream().anyMatch(StayErrors::isOfWhere)) {
                return where(faults.stream().filter(StayErrors::isOfWhere).toList());
            }
            if (faults.stream().anyMatch(fault -> !StayErrors.isOfPlan(fault))) {
                return trips(faults.stream().filter(fault -> !StayErrors.isOfPlan(fault)).toList());
            }
            // a plan that cannot be read must not hide the answer
            var readable = faults.isEmpty() ? form : form.withPlanEntry(TypedDate.EMPTY);
            return switch (StayFormReader.read(readable, Style.TYPED, clock)) {
                case Accepted accepted -> answer(accepted.query(), faults);
                case Refused refused -> trips(refused.faults());
            };
        }

        private Response answer(StayQuery query, List<StayFault> planFaults) {
            var result = StayCalculator.calculate(query, book);
            var view = StayAnswerView.of(result, book, form, planFaults, words);
            return pages.personal(page, new answer(page, view), status(planFaults));
        }

        private List<StayFault> faults(StayForm form) {
            return switch (StayFormReader.read(form, Style.TYPED, clock)) {
                case Accepted accepted -> List.of();
                case Refused refused -> refused.faults();
            };
        }

        private static int status(List<StayFault> faults) {
            return faults.isEmpty() ? OK : UNPROCESSABLE;
        }
    }
}
