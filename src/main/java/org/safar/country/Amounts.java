package org.safar.country;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.safar.country.DatedValues.DatedValue;
import org.safar.i18n.Language;
import org.safar.i18n.Plurals;
import org.safar.i18n.WordFile;

/// Says amounts of the law in words that stand alone in a sentence: no case ending can be joined to
/// them. The words are in `i18n/messages/amount_<language>.properties`.
///
/// @param values all amounts
/// @param day on which the reader reads
public record Amounts(DatedValues values, LocalDate day) {

    private static final Map<Language, WordFile> WORDS = WordFile.inAllLanguages("amount");

    private static final Map<String, String> SIGNS = Map.of("KZT", "₸", "RUB", "₽");

    /// A multiple of the index is said in tenge, with the multiple in brackets. While the index of
    /// the year is not known, the multiple is said with a remark.
    ///
    /// @param times how many of the amount
    /// @return for example `17 300 ₸ (4 МРП)`; words for "not known" when there is no amount of
    ///   that name on that day
    public String words(String key, int times, Language language) {
        return values.on(key, day)
                .map(value -> words(value, times, language))
                .orElseGet(() -> word("unknown", language));
    }

    private String words(DatedValue value, int times, Language language) {
        var amount = value.amount().multiply(BigDecimal.valueOf(times));
        return switch (value.unit()) {
            case DatedValues.MULTIPLE -> multiple(amount, language);
            case DatedValues.YEARS -> Plurals.years(amount.longValueExact(), language);
            default -> money(amount, value.unit(), language);
        };
    }

    private String multiple(BigDecimal count, Language language) {
        var index = values.on(DatedValues.MCI, day);
        var pattern = word(index.isPresent() ? "multiple" : "multipleUnknown", language);
        return pattern.replace("{count}", number(count, language))
                .replace(
                        "{money}",
                        index.map(it -> money(it.amount().multiply(count), it.unit(), language))
                                .orElse(""));
    }

    /// @param currency code of ISO 4217, one of those that amounts are in
    /// @return for example `4 325 ₸`
    public static String money(BigDecimal amount, String currency, Language language) {
        return number(amount, language) + "\u00a0" + SIGNS.get(currency);
    }

    /// @return the number as people write it who read that language
    public static String number(BigDecimal number, Language language) {
        return NumberFormat.getInstance(ULocale.forLocale(language.locale())).format(number);
    }

    private static String word(String key, Language language) {
        return WORDS.get(language).find(key).orElseThrow();
    }
}
