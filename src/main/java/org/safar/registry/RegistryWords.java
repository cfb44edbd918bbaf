package org.safar.registry;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceStatus.Why;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.Standing;

/// Says things of the register in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
public record RegistryWords(Language language, RegistryMessages messages) {

    /// Understood in every language, unlike the name of a month without a day.
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.uuuu");

    public static RegistryWords in(Language language) {
        return new RegistryWords(
                language,
                MessageBundles.get(RegistryMessages.class, Localized.Literal.of(language.tag())));
    }

    public String country(Country country) {
        return CountryNames.name(country, language);
    }

    public String countries(Collection<Country> countries) {
        return countries.stream()
                .map(this::country)
                .sorted(language.collator())
                .collect(Collectors.joining(", "));
    }

    /// @return the date as exactly as it is known
    public String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> Dates.inWords(date.start(), language);
            case MONTH -> MONTH.format(date.start());
            case YEAR -> String.valueOf(date.start().getYear());
            case UNKNOWN -> messages.dayNotPublished();
        };
    }

    public String standing(Standing standing) {
        return switch (standing) {
            case LICENSED -> messages.standingLicensed();
            case CONDITIONS -> messages.standingConditions();
            case UNKNOWN -> messages.standingUnknown();
            case SUSPENDED -> messages.standingSuspended();
            case EXPIRED -> messages.standingExpired();
            case REVOKED -> messages.standingRevoked();
            case UNLICENSED -> messages.standingUnlicensed();
            case REGISTERED_ONLY -> messages.standingRegisteredOnly();
        };
    }

    /// @return how a page shows the standing: `good`, `limited`, `bad` or `unknown`
    public static String look(Standing standing) {
        return switch (standing) {
            case LICENSED -> "good";
            case CONDITIONS -> "limited";
            case UNKNOWN, REGISTERED_ONLY -> "unknown";
            case SUSPENDED, EXPIRED, REVOKED, UNLICENSED -> "bad";
        };
    }

    public String event(EventKind kind) {
        return switch (kind) {
            case GRANTED -> messages.eventGranted();
            case RENEWED -> messages.eventRenewed();
            case SUSPENDED -> messages.eventSuspended();
            case RESTORED -> messages.eventRestored();
            case REVOKED -> messages.eventRevoked();
            case EXPIRED -> messages.eventExpired();
            case CONDITIONS_SET -> messages.eventConditionsSet();
            case CONDITIONS_LIFTED -> messages.eventConditionsLifted();
            case REPORTED_UNLICENSED -> messages.eventReportedUnlicensed();
            case CORRECTED -> messages.eventCorrected();
        };
    }

    public String why(Why why) {
        return switch (why) {
            case NOTHING_REPORTED -> messages.whyNothingReported();
            case DAY_MISSING -> messages.whyDayMissing();
            case AFTERWARDS_NOT_REPORTED -> messages.whyAfterwards();
            case COUNTRY_NOT_NAMED -> messages.whyCountryNotNamed();
        };
    }
}
