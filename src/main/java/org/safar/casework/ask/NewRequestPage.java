package org.safar.casework.ask;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseworkConfig;
import org.safar.casework.Handler;
import org.safar.casework.HelpDirectory;
import org.safar.casework.HelpFault;
import org.safar.casework.HelpFormReader;
import org.safar.casework.HelpQuery;
import org.safar.casework.HelpRequests;
import org.safar.casework.HelpTopic;
import org.safar.casework.SendResult;
import org.safar.casework.SendingKey;
import org.safar.casework.guess.Attempt;
import org.safar.casework.guess.GuessLimits;
import org.safar.country.Country;
import org.safar.i18n.Language;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.SentForm;

/// A new request in two steps: what and where, then who reads it and the person's own words.
/// Nothing is kept before the second step is sent.
@Path(Language.PATH + "/more/new")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class NewRequestPage {

    private static final String PATH = "more/new";
    private static final String FORM = "step";

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final HelpRequests requests;
    private final Register register;
    private final HelpDirectory directory;
    private final CaseworkConfig config;
    private final GuessLimits limits;
    private final TryLater tryLater;
    private final Pages pages;
    private final HttpHeaders headers;
    private final Clock clock;

    NewRequestPage(
            HelpRequests requests,
            Register register,
            HelpDirectory directory,
            CaseworkConfig config,
            GuessLimits limits,
            TryLater tryLater,
            Pages pages,
            HttpHeaders headers,
            Clock clock) {
        this.requests = requests;
        this.register = register;
        this.directory = directory;
        this.config = config;
        this.limits = limits;
        this.tryLater = tryLater;
        this.pages = pages;
        this.headers = headers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/ask")
    record where(PageContext page, WhereView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record tell(PageContext page, TellView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/ask")
    record nobody(PageContext page, AskForm form, String sentence) implements TemplateInstance {}

    /// The first step, empty.
    @GET
    public Response begin(@PathParam("language") Language language) {
        return new Visit(language, AskForm.empty(language)).where(List.of());
    }

    /// The next step, or the same one when something must be mended.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("language") Language language, MultivaluedMap<String, String> fields) {
        var sent = new SentForm(fields);
        var step = AskStep.read(sent);
        var visit = new Visit(language, AskForm.read(sent, language));
        return switch (step.pressed()) {
            case STAY_HERE -> visit.show(step.page());
            case BACK -> visit.where(List.of());
            case NEXT -> visit.next(step.page());
            case ANEW -> new Visit(language, visit.form.withNewKey()).send();
        };
    }

    /// One request: what was sent, and the language to answer in.
    private final class Visit {

        private final AskForm form;
        private final HelpWords words;
        private final PageContext page;
        private final boolean carried;

        Visit(Language language, AskForm form) {
            this.form = form;
            this.words = HelpWords.in(language);
            this.page = PageContext.personal(language, PATH, FORM, clock.millis());
            this.carried = CarriedBrowser.is(headers.getHeaderString(HttpHeaders.USER_AGENT));
        }

        Response show(AskStep.Page filledIn) {
            return switch (filledIn) {
                case WHERE -> where(List.of());
                case TELL -> afterWhere();
                case NOBODY -> nobody();
            };
        }

        Response next(AskStep.Page filledIn) {
            return switch (filledIn) {
                case WHERE -> afterWhere();
                case TELL -> send();
                case NOBODY -> where(List.of());
            };
        }

        Response where(List<HelpFault> faults) {
            return tryLater.instead(
                    () -> {
                        var countries = directory.countries();
                        return countries.isEmpty()
                                ? nobody(words.messages().noneAtAll())
                                : where(
                                        countries,
                                        "",
                                        faults,
                                        faults.isEmpty() ? OK : UNPROCESSABLE);
                    },
                    this::whereLater);
        }

        private Response afterWhere() {
            if (form.isOfOtherCountry() && HelpTopic.ofWord(form.topic()).isPresent()) {
                return nobody();
            }
            var faults = AskErrors.ofWhere(form);
            return faults.isEmpty() ? tell(AskTrouble.NONE, List.of(), OK) : where(faults);
        }

        private Response send() {
            if (!AskErrors.ofWhere(form).isEmpty()) {
                return afterWhere();
            }
            return switch (HelpFormReader.read(form.toHelpForm(), agency -> true)) {
                case HelpFormReader.Refused refused ->
                        tell(AskTrouble.NONE, refused.faults(), UNPROCESSABLE);
                case HelpFormReader.Accepted accepted -> send(accepted.query());
            };
        }

        private Response send(HelpQuery query) {
            var key = SendingKey.read(form.once());
            if (key.isEmpty()) {
                // Without a key a second sending could not be told from the first.
                return tell(AskTrouble.UNAVAILABLE);
            }
            if (!limits.admits(Attempt.REQUEST)) {
                return tell(AskTrouble.TOO_MANY);
            }
            return tryLater.instead(
                    () -> answer(requests.send(query, key.get())),
                    busy -> tell(AskTrouble.later(busy)));
        }

        private Response answer(SendResult result) {
            return switch (result) {
                case SendResult.Sent sent -> sent(sent);
                case SendResult.OtherWords ignored -> tell(AskTrouble.OTHER_WORDS);
                case SendResult.NobodyAnswers ignored -> nobody();
                case SendResult.TooMany ignored -> tell(AskTrouble.TOO_MANY);
            };
        }

        private Response sent(SendResult.Sent sent) {
            var next =
                    PageContext.personal(words.language(), NumberPage.PATH, FORM, clock.millis());
            var view = NumberView.of(sent.receipt(), sent.answerExpectedBy(), carried, words);
            return pages.personal(next, new NumberPage.number(next, view));
        }

        private Response tell(AskTrouble trouble) {
            return tell(trouble, List.of(), trouble.status());
        }

        private Response tell(AskTrouble trouble, List<HelpFault> faults, int status) {
            return tryLater.instead(
                    () ->
                            handler()
                                    .map(handler ->
                                            TellView.Reader.of(
                                                    handler, config.silentDays(), clock, words))
                                    .map(reader -> tell(reader, trouble, faults, status))
                                    .orElseGet(this::nobody),
                    busy -> tellLater(busy));
        }

        /// What was typed is shown all the same; who reads it is not known just now.
        private Response tellLater(boolean busy) {
            var trouble = AskTrouble.later(busy);
            return tell(null, trouble, List.of(), trouble.status());
        }

        private Response tell(
                TellView.@Nullable Reader reader,
                AskTrouble trouble,
                List<HelpFault> faults,
                int status) {
            var view =
                    TellView.of(
                            form.withKey(), carried, reader, agencyName(), trouble, faults, words);
            return pages.personal(page, new tell(page, view), status);
        }

        private Response whereLater(boolean busy) {
            var trouble = AskTrouble.later(busy);
            return where(
                    Country.ofCode(form.country()).stream().toList(),
                    trouble.sentence(words.messages()),
                    List.of(),
                    trouble.status());
        }

        private Response where(
                List<Country> countries, String trouble, List<HelpFault> faults, int status) {
            var view = WhereView.of(form, carried, countries, trouble, faults, words);
            return pages.personal(page, new where(page, view), status);
        }

        private Response nobody() {
            return nobody(
                    Country.ofCode(form.country())
                            .map(country -> words.messages().noneCountry(words.country(country)))
                            .orElse(words.messages().noneOther()));
        }

        private Response nobody(String sentence) {
            return pages.personal(page, new nobody(page, form, sentence));
        }

        /// @return empty when the request is about none; its identifier while it cannot be looked
        ///   up
        private String agencyName() {
            if (form.agency().isEmpty()) {
                return "";
            }
            return tryLater.instead(
                    () ->
                            register.find(form.agency())
                                    .map(AgencyRecord::name)
                                    .orElse(form.agency()),
                    busy -> form.agency());
        }

        private Optional<Handler> handler() {
            return Country.ofCode(form.country())
                    .flatMap(country ->
                            HelpTopic.ofWord(form.topic())
                                    .flatMap(topic -> directory.handlerFor(country, topic)));
        }
    }
}
