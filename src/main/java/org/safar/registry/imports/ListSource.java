package org.safar.registry.imports;

import java.time.LocalDate;
import org.safar.country.Country;
import org.safar.i18n.SearchFold;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.PartialDate;

/// Whose list it is, and what it can tell.
///
/// @param title of the list
/// @param url where it was published, begins with `https://`
/// @param date the day for which the list holds
/// @param issuer the office that gives the licences
/// @param country where the agencies are registered
/// @param isComplete whether an agency that is not in it has no licence any more
/// @param checkedOn the day on which somebody fetched it
record ListSource(
        String title,
        String url,
        LocalDate date,
        String issuer,
        Country country,
        boolean isComplete,
        LocalDate checkedOn) {

    /// @return what stays the same from one list of the office to the next
    String key() {
        return key(country, issuer);
    }

    static String key(Country country, String issuer) {
        return country.code() + " " + SearchFold.fold(issuer);
    }

    Source toSource() {
        return new Source(title, url, PartialDate.of(date), checkedOn);
    }
}
