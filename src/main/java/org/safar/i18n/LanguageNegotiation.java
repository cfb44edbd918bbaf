package org.safar.i18n;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Chooses a language for a person who has not chosen one.
public final class LanguageNegotiation {

    /// The language that most people of the region read when their phone names none of the seven.
    private static final Language FALLBACK = Language.RU;

    /// Browsers send a few dozen characters; a longer header is an attack on the parser.
    private static final int LONGEST_HEADER = 500;

    private static final LocaleMatcher MATCHER =
            LocaleMatcher.builder()
                    .setSupportedULocales(
                            Arrays.stream(Language.values())
                                    .map(language -> ULocale.forLocale(language.locale()))
                                    .toList())
                    .setDefaultULocale(ULocale.forLocale(FALLBACK.locale()))
                    .build();

    private LanguageNegotiation() {}

    /// @param acceptLanguage the request's `Accept-Language`, null when it has none
    /// @return the language nearest to what the browser asks for, Russian when none is near or the
    ///   header is not readable
    public static Language best(@Nullable String acceptLanguage) {
        if (acceptLanguage == null
                || acceptLanguage.isBlank()
                || acceptLanguage.length() > LONGEST_HEADER) {
            return FALLBACK;
        }
        try {
            var wishes = LocalePriorityList.add(acceptLanguage).build();
            var best = MATCHER.getBestMatch(wishes);
            return Language.ofTag(best.toLanguageTag()).orElse(FALLBACK);
        } catch (IllegalArgumentException e) {
            return FALLBACK;
        }
    }
}
