package org.safar.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.LocalDate;
import java.util.Locale;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.i18n.Plurals;

/// Writes days and counted words in the language of the page: `{answer.lastDay.inWords}`,
/// `{answer.daysLeft.days}`.
@TemplateExtension
final class TemplateWords {

    private TemplateWords() {}

    static String inWords(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return Dates.inWords(day, language(locale));
    }

    static String brief(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return Dates.brief(day, language(locale));
    }

    static String numeric(LocalDate day) {
        return Dates.numeric(day);
    }

    static String days(Integer count, @TemplateAttribute("locale") Object locale) {
        return Plurals.days(count, language(locale));
    }

    static String days(Long count, @TemplateAttribute("locale") Object locale) {
        return Plurals.days(count, language(locale));
    }

    private static Language language(Object locale) {
        return Language.ofTag(((Locale) locale).toLanguageTag()).orElseThrow();
    }
}
