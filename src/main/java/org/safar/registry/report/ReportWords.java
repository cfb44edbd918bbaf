package org.safar.registry.report;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.i18n.Language;

/// Says things of reports in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
public record ReportWords(Language language, ReportMessages messages) {

    public static ReportWords in(Language language) {
        return new ReportWords(
                language,
                MessageBundles.get(ReportMessages.class, Localized.Literal.of(language.tag())));
    }

    String country(Country country) {
        return CountryNames.name(country, language);
    }

    /// @return how a person mends the fault
    String fault(ReportFault.Code code) {
        return switch (code) {
            case NAME_MISSING -> messages.errorNameMissing();
            case NAME_TOO_LONG -> messages.errorNameTooLong(ReportFormReader.LONGEST_NAME);
            case UNKNOWN_COUNTRY -> messages.errorCountry();
            case REASON_MISSING, UNKNOWN_REASON -> messages.errorReasons();
            case NOT_A_MONTH -> messages.errorNotAMonth();
            case YEAR_MISSING -> messages.errorYearMissing();
            case STILL_TO_COME -> messages.errorStillToCome();
            case TOO_EARLY -> messages.errorTooEarly();
            case UNKNOWN_PEOPLE -> messages.errorPeople();
            case BAD_ONCE -> messages.errorOnce();
        };
    }
}
