package org.safar.registry.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.AgencyRecord;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.web.Choice;

/// The fields of an event in a form.
///
/// @param typed what was typed
/// @param kinds what may have happened
/// @param destinations countries that agencies send people to
/// @param others every other country
/// @param isOtherChosen whether one of those is chosen, so that they must be seen
/// @param confidences how sure it may be
/// @param replaceable entries that it may replace, empty for a new agency
record EventFormView(
        EventForm typed,
        List<Choice> kinds,
        List<Choice> destinations,
        List<Choice> others,
        boolean isOtherChosen,
        List<Choice> confidences,
        List<Choice> replaceable) {

    /// @param agency `null` for a new one
    /// @param usual countries that agencies send people to
    static EventFormView of(
            EventForm form,
            @Nullable AgencyRecord agency,
            Collection<Country> usual,
            DeskWords words) {
        var first = new TreeSet<>(usual);
        var others = CountryChoices.allBut(first);
        return new EventFormView(
                form,
                kinds(form, agency, words),
                CountryChoices.of(first, form.destinations(), words.registry()),
                CountryChoices.of(others, form.destinations(), words.registry()),
                others.stream().anyMatch(country -> form.destinations().contains(country.code())),
                confidences(form, words.messages()),
                agency == null ? List.of() : replaceable(form, agency, words));
    }

    private static List<Choice> kinds(
            EventForm form, @Nullable AgencyRecord agency, DeskWords words) {
        var none =
                new Choice(
                        RegistrationReader.KIND,
                        words.messages().noEvent(),
                        RegistrationReader.isMeantBy(form));
        var kinds =
                Stream.of(EventKind.values())
                        .filter(kind -> agency != null || kind != EventKind.CORRECTED)
                        .map(kind ->
                                new Choice(
                                        kind.word(),
                                        words.registry().event(kind),
                                        kind.word().equals(form.kind())));
        return (agency == null ? Stream.concat(kinds, Stream.of(none)) : kinds).toList();
    }

    private static List<Choice> confidences(EventForm form, DeskMessages messages) {
        return Stream.of(Confidence.values())
                .map(confidence ->
                        new Choice(
                                confidence.word(),
                                switch (confidence) {
                                    case HIGH -> messages.confidenceHigh();
                                    case MEDIUM -> messages.confidenceMedium();
                                    case LOW -> messages.confidenceLow();
                                },
                                confidence.word().equals(form.confidence())))
                .toList();
    }

    private static List<Choice> replaceable(EventForm form, AgencyRecord agency, DeskWords words) {
        var replaced = new HashSet<@Nullable String>();
        agency.events().forEach(chained -> replaced.add(chained.event().supersedes()));
        var choices = new ArrayList<Choice>();
        agency.events().stream()
                .sorted(Comparator.comparingLong(ChainedEvent::position).reversed())
                .map(ChainedEvent::event)
                .filter(event ->
                        !replaced.contains(event.id()) || event.id().equals(form.supersedes()))
                .map(event ->
                        new Choice(
                                event.id(),
                                words.registry().date(event.effectiveFrom())
                                        + ": "
                                        + words.registry().event(event.kind()),
                                event.id().equals(form.supersedes())))
                .forEach(choices::add);
        return choices;
    }
}
