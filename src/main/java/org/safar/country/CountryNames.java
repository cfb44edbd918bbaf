package org.safar.country;

import java.util.Locale;
import java.util.Map;
import org.safar.i18n.Language;
import org.safar.i18n.WordFile;

/// Names of states as people of the region say them.
///
/// They are in `i18n/messages/country_<language>.properties`; a state that is not there is named by
/// Unicode CLDR.
public final class CountryNames {

    private static final Map<Language, WordFile> WORDS = WordFile.inAllLanguages("country");

    private CountryNames() {}

    /// @return the name of that state in that language
    public static String name(Country country, Language language) {
        return WORDS.get(language)
                .find(country.code().toLowerCase(Locale.ROOT))
                .orElseGet(
                        () -> Locale.of("", country.code()).getDisplayCountry(language.locale()));
    }
}
