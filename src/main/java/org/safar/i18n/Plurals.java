package org.safar.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/// Counted words in the form that the number asks for.
///
/// The patterns are ICU message patterns in `i18n/messages/plurals_<tag>.properties`; Qute's
/// bundles know no plurals.
public final class Plurals {

    private static final Map<Language, WordFile> WORDS = WordFile.inAllLanguages("plurals");

    private Plurals() {}

    /// @return for example `1 день`, `2 дня`, `5 дней`; `5 kun`
    public static String days(long count, Language language) {
        return counted("days", count, language);
    }

    /// @return for example `1 год`, `5 лет`; `5 yil`
    public static String years(long count, Language language) {
        return counted("years", count, language);
    }

    private static String counted(String key, long count, Language language) {
        // A new format each time: ICU's are not safe to share between threads.
        var pattern = WORDS.get(language).word(key);
        return new MessageFormat(pattern, ULocale.forLocale(language.locale()))
                .format(new Object[] {count});
    }
}
