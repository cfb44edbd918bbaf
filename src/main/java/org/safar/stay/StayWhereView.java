package org.safar.stay;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.stay.StayFields.Hidden;
import org.safar.web.Choice;
import org.safar.web.FormErrors;

/// The first step: country, citizenship, papers.
///
/// @param kept what later steps asked, carried along
record StayWhereView(
        List<Choice> destinations,
        List<Choice> nationalities,
        List<Choice> papers,
        FormErrors errors,
        List<Hidden> kept) {

    /// States offered by name: those that rules name, and those most people in the region come
    /// from.
    private static final List<Country> STATES =
            Stream.of(
                            "AM", "AZ", "BY", "CN", "GE", "IN", "IR", "KG", "KZ", "MD", "MN", "RU",
                            "TJ", "TM", "TR", "UA", "UZ", "VN")
                    .map(Country::new)
                    .toList();

    static StayWhereView of(StayForm form, List<StayFault> faults, StayWords words) {
        return new StayWhereView(
                destinations(form, words),
                nationalities(form, words),
                papers(form, words),
                StayErrors.of(faults, words),
                Stream.concat(StayFields.trips(form).stream(), StayFields.plan(form).stream())
                        .toList());
    }

    private static List<Choice> destinations(StayForm form, StayWords words) {
        return StayRuleBook.DESTINATIONS.stream()
                .map(country ->
                        new Choice(
                                country.code(),
                                words.country(country),
                                country.code().equals(form.destination())))
                .toList();
    }

    private static List<Choice> nationalities(StayForm form, StayWords words) {
        var order = words.language().collator();
        var states =
                STATES.stream()
                        .map(Nationality::of)
                        .map(nationality -> nationality(nationality, form, words))
                        .sorted(Comparator.comparing(Choice::label, order::compare));
        var others =
                Stream.of(Nationality.STATELESS, Nationality.OTHER)
                        .map(nationality -> nationality(nationality, form, words));
        return Stream.concat(states, others).toList();
    }

    private static Choice nationality(Nationality nationality, StayForm form, StayWords words) {
        return new Choice(
                nationality.code(),
                words.nationality(nationality),
                nationality.code().equals(form.nationality()));
    }

    private static List<Choice> papers(StayForm form, StayWords words) {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper != Paper.UNRECOGNISED)
                .map(paper ->
                        new Choice(
                                paper.word(),
                                words.paper(paper),
                                form.holds().contains(paper.word())))
                .toList();
    }
}
