package org.safar.casework.ask;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import org.safar.casework.HelpFault;
import org.safar.casework.HelpQuery;
import org.safar.casework.HelpText;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.i18n.Plurals;

/// Says things of the person's pages in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
record HelpWords(Language language, HelpMessages messages) {

    static HelpWords in(Language language) {
        return new HelpWords(
                language,
                MessageBundles.get(HelpMessages.class, Localized.Literal.of(language.tag())));
    }

    String date(LocalDate day) {
        return Dates.inWords(day, language);
    }

    String days(int count) {
        return Plurals.days(count, language);
    }

    String country(Country country) {
        return CountryNames.name(country, language);
    }

    /// @param message as it was typed
    /// @return how a person mends the fault
    String fault(HelpFault.Code code, String message) {
        return switch (code) {
            case TOPIC_MISSING, UNKNOWN_TOPIC -> messages.errorTopic();
            case COUNTRY_MISSING, UNKNOWN_COUNTRY -> messages.errorCountry();
            case UNKNOWN_REGION -> messages.errorRegion();
            case MESSAGE_MISSING -> messages.errorMessageMissing();
            case MESSAGE_TOO_LONG ->
                    messages.errorMessageTooLong(
                            HelpQuery.LONGEST_MESSAGE, HelpText.length(HelpText.of(message)));
            case CONTACT_TOO_LONG -> messages.errorContactTooLong(HelpQuery.LONGEST_CONTACT);
            case UNKNOWN_NATIONALITY -> messages.errorNationality();
            case UNKNOWN_LANGUAGE -> messages.errorLanguage();
            case UNKNOWN_AGENCY -> throw new IllegalArgumentException("no page asks for an agency");
        };
    }
}
