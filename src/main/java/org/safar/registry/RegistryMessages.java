package org.safar.registry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the register of agencies: `i18n/messages/registry_<tag>.properties`, in templates
/// `{registry:…}`.
@MessageBundle("registry")
public interface RegistryMessages {

    @Message
    String cardTitle();

    @Message
    String cardMore();

    @Message
    String frame();

    @Message
    String frameAbsence();

    @Message
    String searchTitle();

    @Message
    String searchIntro();

    @Message
    String queryLabel();

    @Message
    String countryLabel();

    @Message
    String destinationLabel();

    @Message
    String anyCountry();

    @Message
    String statusLabel();

    @Message
    String anyStatus();

    @Message
    String searchButton();

    @Message
    String narrow();

    @Message
    String found(int count);

    @Message
    String foundMany(int count);

    @Message
    String more();

    @Message
    String nothingTitle();

    @Message
    String nothingMeaning();

    @Message
    String nearTitle();

    @Message
    String agencyOf(String country);

    @Message
    String otherNames(String names);

    @Message
    String ourSpelling();

    @Message
    String registrationNumber(String number);

    @Message
    String today(String date);

    @Message
    String thatDay(String date);

    @Message
    String forCountry(String country);

    @Message
    String standingLicensed();

    @Message
    String standingConditions();

    @Message
    String standingSuspended();

    @Message
    String standingRevoked();

    @Message
    String standingExpired();

    @Message
    String standingUnlicensed();

    @Message
    String standingRegisteredOnly();

    @Message
    String standingUnknown();

    @Message
    String countries(String countries);

    @Message
    String since(String date);

    @Message
    String sinceNotPublished();

    @Message
    String until(String date);

    @Message
    String untilNotPublished();

    @Message
    String whyNothingReported();

    @Message
    String whyDayMissing();

    @Message
    String whyAfterwards();

    @Message
    String whyCountryNotNamed();

    @Message
    String whyRegisteredOnly();

    @Message
    String lastReport();

    @Message
    String askTitle();

    @Message
    String askDay();

    @Message
    String askHint();

    @Message
    String askButton();

    @Message
    String askToday();

    @Message
    String errorNotADate();

    @Message
    String errorFuture();

    @Message
    String errorTooEarly();

    @Message
    String historyTitle();

    @Message
    String stripTitle();

    @Message
    String stripCaption();

    @Message
    String stripTable();

    @Message
    String columnFrom();

    @Message
    String columnTo();

    @Message
    String columnStatus();

    @Message
    String eventGranted();

    @Message
    String eventRenewed();

    @Message
    String eventSuspended();

    @Message
    String eventRestored();

    @Message
    String eventRevoked();

    @Message
    String eventExpired();

    @Message
    String eventConditionsSet();

    @Message
    String eventConditionsLifted();

    @Message
    String eventReportedUnlicensed();

    @Message
    String eventCorrected();

    @Message
    String registration();

    @Message
    String dayNotPublished();

    @Message
    String eventUntil(String date);

    @Message
    String licenceNumber(String number);

    @Message
    String office(String office);

    @Message
    String reason(String reason);

    @Message
    String reported(String date);

    @Message
    String checked(String date);

    @Message
    String confidenceMedium();

    @Message
    String confidenceLow();

    @Message
    String moneyTitle();

    @Message
    String adviceMoneyFirst();

    @Message
    String adviceNoContract();

    @Message
    String adviceNoPermit();

    @Message
    String adviceUnitedKingdom();

    @Message
    String chargeTitle();

    @Message
    String chargeKazakhstan();

    @Message
    String chargeKyrgyzstan();

    @Message
    String chargeUzbekistan();

    @Message
    String chargeUnknown();

    @Message
    String officialTitle();

    @Message
    String officialKyrgyzstan();

    @Message
    String officialUzbekistan();

    @Message
    String officialTajikistan();

    @Message
    String officialUnitedKingdom();

    @Message
    String officialKazakhstan();

    @Message
    String searchAgain();
}
