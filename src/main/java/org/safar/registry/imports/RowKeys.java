package org.safar.registry.imports;

import java.util.Locale;
import org.safar.country.Country;
import org.safar.i18n.SearchFold;

/// By what rows and agencies are compared.
final class RowKeys {

    private static final int LONGEST_SLUG = 40;

    private RowKeys() {}

    /// @return the name as the search writes it
    static String name(String name) {
        return SearchFold.fold(name);
    }

    /// @return letters and digits of a registration number, as `RowMatching` makes them of the
    ///   numbers in the register; empty for one with other than Latin letters, which cannot be
    ///   compared so
    static String number(String number) {
        return number.matches("[ -~]*")
                ? number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")
                : "";
    }

    /// @return the identifier of an agency that the register does not hold: the same for the same
    ///   agency, whatever the list
    static String newAgency(Country country, String name, String registrationNumber) {
        var prefix = country.code().toLowerCase(Locale.ROOT) + "-";
        var number = number(registrationNumber);
        if (!number.isEmpty()) {
            return prefix + number;
        }
        var folded = name(name);
        var slug = folded.replace(' ', '-');
        return prefix
                + (slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug)
                + "-"
                + ImportedEvent.hash(country.code() + "\n" + folded + "\n" + registrationNumber)
                        .substring(0, 8);
    }
}
