package org.safar.registry.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.web.Choice;
import org.safar.web.FormErrors;

/// The page that asks whose list it is.
///
/// @param offices those known from earlier imports
/// @param countries where agencies can be registered: those of the region first
/// @param sheets of the workbook, empty where there is nothing to choose
record ImportSourceView(
        ImportDetails details,
        ImportSourceForm form,
        FormErrors errors,
        List<Choice> offices,
        List<Choice> countries,
        List<Choice> complete,
        List<Choice> sheets) {

    private static final List<String> REGION = List.of("KZ", "KG", "UZ", "TJ", "TM", "RU");

    static ImportSourceView of(
            ImportDetails details,
            ImportSourceForm form,
            FormErrors errors,
            List<ImportMemory.Office> offices,
            ImportWords words) {
        var shape = details.shape();
        var sheets = shape == null ? List.<String>of() : shape.sheets();
        return new ImportSourceView(
                details,
                form,
                errors,
                offices(offices, form, words),
                countries(form.country(), words),
                List.of(
                        new Choice(
                                "yes",
                                words.messages().completeYes(),
                                form.complete().equals("yes")),
                        new Choice(
                                "no", words.messages().completeNo(), form.complete().equals("no"))),
                sheets.size() < 2
                        ? List.of()
                        : sheets.stream()
                                .map(it -> new Choice(it, it, it.equals(form.sheet())))
                                .toList());
    }

    private static List<Choice> offices(
            List<ImportMemory.Office> offices, ImportSourceForm form, ImportWords words) {
        var choices = new ArrayList<Choice>();
        for (var index = 0; index < offices.size(); index++) {
            var office = offices.get(index);
            var value = Integer.toString(index);
            choices.add(
                    new Choice(
                            value,
                            office.issuer()
                                    + " · "
                                    + CountryNames.name(office.country(), words.language()),
                            form.known().equals(value)));
        }
        return choices;
    }

    private static List<Choice> countries(String chosen, ImportWords words) {
        var others =
                Stream.of(Locale.getISOCountries())
                        .filter(code -> !REGION.contains(code))
                        .sorted(
                                Comparator.comparing(
                                        code ->
                                                CountryNames.name(
                                                        new Country(code), words.language()),
                                        words.language().collator()));
        return Stream.concat(REGION.stream(), others)
                .map(code ->
                        new Choice(
                                code,
                                CountryNames.name(new Country(code), words.language()),
                                code.equals(chosen)))
                .toList();
    }
}
