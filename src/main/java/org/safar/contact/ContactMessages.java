package org.safar.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the contacts: `i18n/messages/contact_<tag>.properties`, in templates `{contact:…}`.
@MessageBundle("contact")
public interface ContactMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String needTitle();

    @Message
    String needDanger();

    @Message
    String needWork();

    @Message
    String needPapers();

    @Message
    String needTrafficking();

    @Message
    String needHealth();

    @Message
    String needFamily();

    @Message
    String needAdvice();

    @Message
    String needConsulate();

    @Message
    String needAbroad();

    @Message
    String findTitle();

    @Message
    String countryLabel();

    @Message
    String anyCountry();

    @Message
    String regionLabel();

    @Message
    String regionHint();

    @Message
    String anyRegion();

    @Message
    String needLabel();

    @Message
    String anyNeed();

    @Message
    String speaksLabel();

    @Message
    String speaksHint();

    @Message
    String anyLanguage();

    @Message
    String findButton();

    @Message
    String regionsTitle();

    @Message
    String countriesTitle();

    @Message
    String listTitle();

    @Message
    String found(int count);

    @Message
    String wholeCountry(String country);

    @Message
    String nothingTitle();

    @Message
    String nothingMeaning();

    @Message
    String regionElsewhere();

    @Message
    String more();

    @Message
    String onlyIn(String country);

    @Message
    String noNumber();

    @Message
    String whoTitle();

    @Message
    String whoever();

    @Message
    String whoeverUnknown();

    @Message
    String citizens();

    @Message
    String hours();

    @Message
    String allDay();

    @Message
    String everyDay();

    @Message
    String openNow(String time);

    @Message
    String closedNow(String time);

    @Message
    String holidays();

    @Message
    String languages();

    @Message
    String address();

    @Message
    String map();

    @Message
    String place();

    @Message
    String website();

    @Message
    String email();

    @Message
    String verifiedTitle();

    @Message
    String verifiedRung(String date, String person);

    @Message
    String verifiedOfficial(String date);

    @Message
    String verifiedOrganisation(String date);

    @Message
    String verifiedNot(String date);

    @Message
    String overdue(String date);

    @Message
    String sources();

    @Message
    String otherLanguage(String language);

    @Message
    String outdated();

    @Message
    String all();
}
