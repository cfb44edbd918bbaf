package org.safar.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// A phone number.
///
/// @param number what is dialled: E.164 with `+`, or the digits of a number that works in one
///   country only
/// @param say the same in groups, as people read it out
/// @param onlyIn the country outside of which the number does not work, null when it works
///   everywhere
public record PhoneNumber(String number, String say, @Nullable Country onlyIn) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    private static final Pattern EVERYWHERE = Pattern.compile("\\+[1-9]\\d{6,14}");

    private static final Pattern IN_ONE_COUNTRY = Pattern.compile("\\d{3,10}");

    /// @param text digits without any sign between them; a number that begins with `+` works from
    ///   everywhere, any other one in that country only
    /// @param country where the contact is
    /// @return empty when there can be no such number
    public static Optional<PhoneNumber> ofText(String text, Country country) {
        return EVERYWHERE.matcher(text).matches()
                ? everywhere(text)
                : Optional.of(text)
                        .filter(digits -> IN_ONE_COUNTRY.matcher(digits).matches())
                        .flatMap(digits -> inOneCountry(digits, country));
    }

    /// @return address that dials it
    public String href() {
        return "tel:" + number;
    }

    /// A number need only be possible: tables of the ranges that are in use are behind the times,
    /// and offices publish short numbers with a country code in front (+82 2 1345).
    private static Optional<PhoneNumber> everywhere(String text) {
        return parse(text, null)
                .filter(it ->
                        NUMBERS.isPossibleNumberWithReason(it) == ValidationResult.IS_POSSIBLE)
                .map(it ->
                        new PhoneNumber(
                                NUMBERS.format(it, PhoneNumberFormat.E164),
                                NUMBERS.format(it, PhoneNumberFormat.INTERNATIONAL),
                                null));
    }

    private static Optional<PhoneNumber> inOneCountry(String digits, Country country) {
        return parse(digits, country)
                .filter(it ->
                        NUMBERS.isValidNumberForRegion(it, country.code())
                                || SHORT_NUMBERS.isPossibleShortNumberForRegion(it, country.code()))
                .map(it ->
                        new PhoneNumber(
                                digits, NUMBERS.format(it, PhoneNumberFormat.NATIONAL), country));
    }

    private static Optional<Phonenumber.PhoneNumber> parse(String text, @Nullable Country country) {
        try {
            return Optional.of(NUMBERS.parse(text, country == null ? null : country.code()));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
