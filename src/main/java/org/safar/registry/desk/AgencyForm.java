package org.safar.registry.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.SearchFold;
import org.safar.registry.NamedAs;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.desk.DeskFault.Code;

/// A new agency as somebody typed it, right or wrong.
///
/// @param name as a source prints it
/// @param otherNames in other scripts, longer or shorter
/// @param country code of the country where it is registered, empty when the source does not tell
/// @param number BIN, INN or the like, empty when the source prints none
record AgencyForm(String name, List<String> otherNames, String country, String number) {

    static final AgencyForm EMPTY = new AgencyForm("", List.of(), "", "");

    private static final int LONGEST_NAME = 300;

    /// Longest part of a name in an identifier.
    private static final int LONGEST_WORD = 60;

    static AgencyForm of(SentFields sent) {
        return new AgencyForm(
                sent.line("name"),
                sent.lines("other-names"),
                sent.line("country"),
                sent.line("number").replace(" ", ""));
    }

    static AgencyForm of(AgencyRequest request) {
        var others = request.otherNames();
        return new AgencyForm(
                TypedText.line(request.name()),
                others == null
                        ? List.of()
                        : others.stream()
                                .map(TypedText::line)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                TypedText.line(request.country()),
                TypedText.line(request.registrationNumber()).replace(" ", ""));
    }

    /// @return what is wrong with it; whether the number is known already only the register can
    ///   tell
    List<DeskFault> faults(Clock clock) {
        var faults = new DeskFaults(clock);
        faults.required(name, "name", LONGEST_NAME);
        if (!name.isEmpty() && SearchFold.fold(name).isBlank()) {
            faults.add("name", Code.BAD_NAME);
        }
        if (otherNames.stream().anyMatch(other -> other.length() > LONGEST_NAME)) {
            faults.add("other-names", Code.TOO_LONG);
        }
        if (!country.isEmpty() && Country.ofCode(country).isEmpty()) {
            faults.add("country", Code.UNKNOWN_COUNTRY);
        }
        // BIN, INN and the like differ from country to country; only their shape is looked at.
        if (!number.isEmpty() && !number.matches("(?=.*[0-9])[0-9A-Za-z-]{5,20}")) {
            faults.add("number", Code.BAD_NUMBER);
        }
        return faults.list();
    }

    @Nullable Country toCountry() {
        return Country.ofCode(country).orElse(null);
    }

    @Nullable String toNumber() {
        return number.isEmpty() ? null : number;
    }

    List<NamedAs> names() {
        var names = new ArrayList<NamedAs>();
        names.add(new NamedAs(name, Origin.PRINTED));
        otherNames.forEach(other -> names.add(new NamedAs(other, Origin.PRINTED)));
        return names;
    }

    /// @return an identifier that says whose it is, for example `kg-ramai-saiakat`
    String identifier() {
        var word = SearchFold.fold(name).strip().replace(' ', '-');
        var cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        return (country.isEmpty() ? "agency" : country.toLowerCase(Locale.ROOT)) + "-" + cut;
    }
}
