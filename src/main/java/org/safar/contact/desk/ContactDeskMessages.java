package org.safar.contact.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the desk for contacts: `i18n/messages/contactdesk_<tag>.properties`, in templates
/// `{contactdesk:…}`.
@MessageBundle("contactdesk")
public interface ContactDeskMessages {

    @Message
    String section();

    @Message
    String taskDue();

    @Message
    String taskDueMore();

    @Message
    String taskRing();

    @Message
    String taskRingMore();

    @Message
    String title();

    @Message
    String ways();

    @Message
    String showAll();

    @Message
    String showNeverRung();

    @Message
    String showDue();

    @Message
    String showNoNumber();

    @Message
    String showArchived();

    @Message
    String nothing();

    @Message
    String due(String date);

    @Message
    String notShown();

    @Message
    String publicPage();

    @Message
    String waitingTitle();

    @Message
    String waitingLink();

    @Message
    String callTitle();

    @Message
    String noNumber();

    @Message
    String rung();

    @Message
    String rungHint();

    @Message
    String unanswered();

    @Message
    String notRung();

    @Message
    String callRung(String date, String name);

    @Message
    String callUndone(String date, String name);

    @Message
    String callUnanswered(String date, String name);

    @Message
    String formTitle();

    @Message
    String formIntro();

    @Message
    String inEnglish();

    @Message
    String titleLabel();

    @Message
    String summaryLabel();

    @Message
    String summaryHint();

    @Message
    String localNameLabel();

    @Message
    String localNameHint();

    @Message
    String bodyLabel();

    @Message
    String bodyHint();

    @Message
    String phonesLabel();

    @Message
    String phonesHint();

    @Message
    String hoursLabel();

    @Message
    String hoursHint();

    @Message
    String timeZoneLabel();

    @Message
    String timeZoneHint();

    @Message
    String languagesLabel();

    @Message
    String languagesHint();

    @Message
    String whoeverLabel();

    @Message
    String whoeverYes();

    @Message
    String kindsLabel();

    @Message
    String countriesLabel();

    @Message
    String countriesHint();

    @Message
    String citizensLabel();

    @Message
    String citizensHint();

    @Message
    String regionLabel();

    @Message
    String regionNone();

    @Message
    String cityLabel();

    @Message
    String addressLabel();

    @Message
    String addressHint();

    @Message
    String pointLabel();

    @Message
    String pointHint();

    @Message
    String websitesLabel();

    @Message
    String websitesHint();

    @Message
    String emailsLabel();

    @Message
    String linesHint();

    @Message
    String verificationLabel();

    @Message
    String verificationRung();

    @Message
    String verificationOfficial();

    @Message
    String verificationOrganisation();

    @Message
    String verificationUnverified();

    @Message
    String verifiedByLabel();

    @Message
    String verifiedOnLabel();

    @Message
    String onlyRung();

    @Message
    String checkedOnLabel();

    @Message
    String reviewDueLabel();

    @Message
    String sourcesLabel();

    @Message
    String sourcesHint();

    @Message
    String minorLabel();

    @Message
    String minorHint();

    @Message
    String minorYes();

    @Message
    String send();

    @Message
    String usesTitle();

    @Message
    String usesNone();

    @Message
    String archive();

    @Message
    String archiveTitle();

    @Message
    String archiveMeaning();

    @Message
    String archiveUses();

    @Message
    String archiveButton();

    @Message
    String backToContact();

    @Message
    String historyTitle();

    @Message
    String back();

    @Message
    String doneWaiting();

    @Message
    String doneRung();

    @Message
    String doneNotRung();

    @Message
    String doneUnanswered();

    @Message
    String doneArchived();

    @Message
    String refusedTitle();

    @Message
    String overtaken();

    @Message
    String savedNow(String words);

    @Message
    String savedEmpty();

    @Message
    String faultRequired();

    @Message
    String faultTooLong();

    @Message
    String faultNotADate();

    @Message
    String faultUnknown();

    @Message
    String faultNoKind();

    @Message
    String faultNoVerification();

    @Message
    String faultNoTimeZone();

    @Message
    String faultCountry(String words);

    @Message
    String faultRegion();

    @Message
    String faultPoint();

    @Message
    String faultPhone(String words);

    @Message
    String faultEmail(String words);

    @Message
    String faultWebsite(String words);

    @Message
    String faultHours();

    @Message
    String faultTimeZone();

    @Message
    String faultLanguage(String words);

    @Message
    String faultSource(String words);

    @Message
    String kindHotline();

    @Message
    String kindEmergency();

    @Message
    String kindPolice();

    @Message
    String kindHealth();

    @Message
    String kindAuthority();

    @Message
    String kindLabourInspection();

    @Message
    String kindMigration();

    @Message
    String kindCrisisCentre();

    @Message
    String kindShelter();

    @Message
    String kindTrafficking();

    @Message
    String kindNgo();

    @Message
    String kindLegalAid();

    @Message
    String kindLabourRights();

    @Message
    String kindRefugees();

    @Message
    String kindViolence();

    @Message
    String kindChildren();

    @Message
    String kindPsychology();

    @Message
    String kindConsulate();

    @Message
    String kindEmbassy();

    @Message
    String kindAgencyCheck();

    @Message
    String kindWorkAbroad();

    @Message
    String kindPublicServices();

    @Message
    String kindWebsite();

    @Message
    String kindUn();
}
