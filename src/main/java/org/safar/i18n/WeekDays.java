package org.safar.i18n;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;

/// Names of the days of the week, from Unicode CLDR.
public final class WeekDays {

    /// ICU counts the days as Americans do: Sunday is 1.
    private static final WeekFields ICU = WeekFields.of(DayOfWeek.SUNDAY, 1);

    private WeekDays() {}

    /// @return the name as it stands within a line: `понедельник`, `Monday`
    public static String name(DayOfWeek day, Language language) {
        var symbols = DateFormatSymbols.getInstance(ULocale.forLocale(language.locale()));
        var names = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        var name = names[day.get(ICU.dayOfWeek())];
        // CLDR has capitals in Tajik, where they belong to names only.
        return language == Language.EN ? name : name.toLowerCase(Locale.ROOT);
    }
}
