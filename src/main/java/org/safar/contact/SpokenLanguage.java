package org.safar.contact;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.i18n.WordFile;

/// A language in which a contact answers; many of them are no language of the portal.
///
/// @param code ISO 639 code of two letters, of three where there is none with two
public record SpokenLanguage(String code) {

    private static final Set<String> CODES = Set.of(ULocale.getISOLanguages());

    private static final Map<Language, WordFile> WORDS = WordFile.inAllLanguages("spoken");

    /// @return the language, or empty when ISO 639 knows no such code
    public static Optional<SpokenLanguage> ofCode(String code) {
        return CODES.contains(code) ? Optional.of(new SpokenLanguage(code)) : Optional.empty();
    }

    /// @return its name, from `i18n/messages/spoken_<language>.properties`; where it is missing
    ///   there, as Unicode CLDR has it
    public String name(Language language) {
        return WORDS.get(language)
                .find(code)
                .orElseGet(() -> Locale.of(code).getDisplayLanguage(language.locale()));
    }
}
