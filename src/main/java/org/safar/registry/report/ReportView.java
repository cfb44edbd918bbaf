package org.safar.registry.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.web.Choice;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// What the page with the form shows.
///
/// @param agency name of the agency in the register; empty when it is not there
/// @param form what was typed
/// @param trouble why a report that is right was not taken; empty when there is no such reason
/// @param countries where the agency may be
/// @param reasons what it did
/// @param destinations countries of work
/// @param people to how many it happened
/// @param errors what must be mended
public record ReportView(
        String agency,
        ReportForm form,
        String trouble,
        List<Choice> countries,
        List<Choice> reasons,
        List<Choice> destinations,
        List<Choice> people,
        FormErrors errors) {

    /// Where agencies are that send people of the region.
    private static final List<Country> COUNTRIES = countries("KG KZ RU TJ TM TR UZ");

    /// Where people of the region go to work.
    private static final List<Country> DESTINATIONS =
            countries(
                    "AE AZ BG BY CN CZ DE EE FI GB GE HR HU IL IQ IT JP KG KR KW KZ LT LV MY OM PL"
                            + " QA RO RS RU SA SE SI SK TJ TM TR US UZ");

    /// @param agency name of the agency in the register; empty when it is not there
    /// @param faults of the form, in the order of its fields
    /// @param trouble why a report that is right was not taken; empty when there is no such reason
    public static ReportView of(
            String agency,
            ReportForm form,
            List<ReportFault> faults,
            String trouble,
            ReportWords words) {
        return new ReportView(
                agency,
                form,
                trouble,
                choices(COUNTRIES, form.country(), words),
                Arrays.stream(ReportReason.values())
                        .map(reason ->
                                new Choice(
                                        reason.word(),
                                        words.messages().reason(reason),
                                        form.reasons().contains(reason.word())))
                        .toList(),
                choices(DESTINATIONS, form.destination(), words),
                Arrays.stream(ReportPeople.values())
                        .map(people ->
                                new Choice(
                                        people.word(),
                                        words.messages().people(people),
                                        people.word().equals(form.people())))
                        .toList(),
                errors(faults, words));
    }

    /// @return one sentence for each field at fault
    private static FormErrors errors(List<ReportFault> faults, ReportWords words) {
        var byField = new LinkedHashMap<String, FieldError>();
        for (var fault : faults) {
            var field = ReportFields.of(fault);
            byField.putIfAbsent(field, new FieldError(field, words.fault(fault.code())));
        }
        return new FormErrors(List.copyOf(byField.values()));
    }

    /// A country that was chosen on another page stays chosen, also when it is rarely needed.
    private static List<Choice> choices(List<Country> usual, String chosen, ReportWords words) {
        return Stream.concat(usual.stream(), Country.ofCode(chosen).stream())
                .distinct()
                .map(country ->
                        new Choice(
                                country.code(),
                                words.country(country),
                                country.code().equals(chosen)))
                .sorted(Comparator.comparing(Choice::label, words.language().collator()))
                .toList();
    }

    private static List<Country> countries(String codes) {
        return Stream.of(codes.split(" ")).map(Country::new).toList();
    }
}
