package org.safar.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Dates;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceHistory;
import org.safar.registry.profile.AgencyBackground;
import org.safar.registry.profile.Profile;
import org.safar.web.Choice;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.TypedDate;

/// What the page of one agency shows.
///
/// @param path of this page without the day and without the language
/// @param of line above the name, empty when the country is not known
/// @param name the agency
/// @param facts lines under its name
/// @param verdict about the day asked for
/// @param isToday whether that day is today
/// @param typed the day as it was typed
/// @param destinations choices of the country of work
/// @param errors what is wrong with the day typed
/// @param strip the picture, or `null` when there is nothing to draw
/// @param events newest first
/// @param registration where it was read that it is a registered firm, or `null` when the agency
///   came into the register with an event
/// @param hasReceipt whether a check receipt can be had, which names an event
/// @param profile address, phones and so on
/// @param advice what to do if it asks for money
/// @param charge what is known of the money it may take, `null` when nothing is
/// @param official where the true list is
record AgencyView(
        String path,
        String of,
        String name,
        List<String> facts,
        VerdictView verdict,
        boolean isToday,
        TypedDate typed,
        List<Choice> destinations,
        FormErrors errors,
        @Nullable LicenceStrip strip,
        List<EventView> events,
        @Nullable SourceView registration,
        boolean hasReceipt,
        Profile profile,
        List<AdviceLine> advice,
        @Nullable ChargeLine charge,
        List<String> official) {

    /// What the agency may charge, with its source and the day somebody looked at it.
    record ChargeLine(String words, String source, String address, String checked) {

        static ChargeLine of(Charge charge, RegistryWords words) {
            return new ChargeLine(
                    charge.words(words.messages()),
                    charge.source(),
                    charge.address(),
                    words.messages().checked(Dates.inWords(charge.checkedOn(), words.language())));
        }
    }

    /// Advice with its source.
    record AdviceLine(String words, String source, String address) {}

    /// @return path of the check receipt about the same day, without the language
    public String receiptPath() {
        var receipt = new AddressPath(path + "/receipt");
        var asked = errors.any() || isToday ? "" : typed.toDate().orElseThrow().toString();
        return receipt.with("on", asked).toString();
    }

    static AgencyView of(
            AgencyRecord agency,
            AgencyBackground background,
            TypedDate typed,
            @Nullable Country destination,
            RegistryWords words,
            Clock clock) {
        var history = agency.history();
        var today = agency.today(clock);
        var errors = errors(typed, today, words.messages());
        var asked = errors.any() ? today : typed.toDate().orElse(today);
        var country = agency.country();
        return new AgencyView(
                AgencyPage.path(agency.id(), null),
                country == null ? "" : words.messages().agencyOf(words.country(country)),
                agency.name(),
                facts(agency, background, words),
                VerdictView.of(history, asked, asked.equals(today), destination, words),
                asked.equals(today) && !errors.any(),
                typed,
                destinations(history, destination, words),
                errors,
                LicenceStrip.of(history, today, words),
                events(history, background, words),
                agency.registration() == null ? null : SourceView.of(agency.registration(), words),
                !agency.events().isEmpty(),
                background.profile(),
                Advice.about(history).stream()
                        .map(advice ->
                                new AdviceLine(
                                        advice.words(words.messages()),
                                        advice.source(),
                                        advice.address()))
                        .toList(),
                Charge.in(country).map(charge -> ChargeLine.of(charge, words)).orElse(null),
                country == null ? List.of() : Advice.official(country, words.messages()));
    }

    private static FormErrors errors(TypedDate typed, LocalDate today, RegistryMessages messages) {
        if (typed.isEmpty()) {
            return FormErrors.NONE;
        }
        var sentence =
                typed.toDate()
                        .map(day -> fault(day, today, messages))
                        .orElseGet(messages::errorNotADate);
        return sentence.isEmpty()
                ? FormErrors.NONE
                : new FormErrors(List.of(new FieldError("on-day", sentence)));
    }

    private static String fault(LocalDate day, LocalDate today, RegistryMessages messages) {
        if (day.isAfter(today)) {
            return messages.errorFuture();
        }
        return day.isBefore(AgencyQuery.FIRST_DAY) ? messages.errorTooEarly() : "";
    }

    private static List<String> facts(
            AgencyRecord agency, AgencyBackground background, RegistryWords words) {
        var messages = words.messages();
        var facts = new ArrayList<String>();
        if (!agency.otherNames().isEmpty()) {
            var names =
                    agency.otherNames().stream()
                            .map(name ->
                                    switch (name.origin()) {
                                        case PRINTED -> name.name();
                                        case TRANSLITERATED ->
                                                name.name() + " (" + messages.ourSpelling() + ")";
                                    })
                            .toList();
            facts.add(messages.otherNames(String.join("; ", names)));
        }
        if (agency.registrationNumber() != null) {
            facts.add(messages.registrationNumber(agency.registrationNumber()));
        }
        if (background.checkedOn() != null) {
            facts.add(messages.checked(Dates.inWords(background.checkedOn(), words.language())));
        }
        return facts;
    }

    private static List<Choice> destinations(
            LicenceHistory history, @Nullable Country chosen, RegistryWords words) {
        var countries = new ArrayList<>(history.destinations());
        if (chosen != null && !countries.contains(chosen)) {
            countries.add(chosen);
        }
        return AgencySearchView.choices(countries, chosen, words);
    }

    /// Newest first. An event without a day stands where its source was published.
    private static List<EventView> events(
            LicenceHistory history, AgencyBackground background, RegistryWords words) {
        return history.events().stream()
                .sorted(Comparator.comparing(LicenceEvent::happenedBy).reversed())
                .map(event -> EventView.of(event, background.replies().get(event.id()), words))
                .toList();
    }
}
