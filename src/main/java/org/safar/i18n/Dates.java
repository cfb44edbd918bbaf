package org.safar.i18n;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// Writes days the way people write them.
///
/// The words come from `i18n/messages/dates_<tag>.properties`, because the forms of CLDR are wrong
/// for some of our languages (Tajik months with a capital letter, short Uzbek and Kyrgyz dates with
/// a slash).
public final class Dates {

    private static final Map<Language, WordFile> WORDS = WordFile.inAllLanguages("dates");
    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private Dates() {}

    /// @return the day in words with its year, for sentences and headings: `23 ноября 2026 г.`
    public static String inWords(LocalDate day, Language language) {
        return fill("long", "month.", day, language);
    }

    /// @return day and shortened month without the year, for pictures with little room: `23 нояб.`
    public static String brief(LocalDate day, Language language) {
        return fill("brief", "monthBrief.", day, language);
    }

    /// @return `23.11.2026`, the form of official papers in all countries of the region
    public static String numeric(LocalDate day) {
        return NUMERIC.format(day);
    }

    private static String fill(String pattern, String month, LocalDate day, Language language) {
        var words = WORDS.get(language);
        return words.word(pattern)
                .replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", words.word(month + day.getMonthValue()))
                .replace("{year}", Integer.toString(day.getYear()));
    }
}
