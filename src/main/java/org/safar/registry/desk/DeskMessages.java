package org.safar.registry.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the desk of those who keep the register: `i18n/messages/desk_<tag>.properties`, in
/// templates `{desk:…}`.
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String section();

    @Message
    String taskProposals();

    @Message
    String taskProposalsMore();

    @Message
    String taskDesk();

    @Message
    String taskDeskMore();

    @Message
    String taskAgencies();

    @Message
    String taskAgenciesMore();

    @Message
    String taskChain();

    @Message
    String taskChainMore();

    @Message
    String deskTitle();

    @Message
    String lapsing();

    @Message
    String unchecked();

    @Message
    String duplicates();

    @Message
    String nothingHere();

    @Message
    String more();

    @Message
    String whole();

    @Message
    String csv();

    @Message
    String xlsx();

    @Message
    String columnAgency();

    @Message
    String columnCountry();

    @Message
    String columnStatus();

    @Message
    String columnChecked();

    @Message
    String columnNumber();

    @Message
    String columnAlike();

    @Message
    String columnEvent();

    @Message
    String columnFrom();

    @Message
    String columnTo();

    @Message
    String columnDestinations();

    @Message
    String columnLicence();

    @Message
    String columnOffice();

    @Message
    String columnReason();

    @Message
    String columnSource();

    @Message
    String columnAddress();

    @Message
    String columnPublished();

    @Message
    String columnEntered();

    @Message
    String columnConfirmed();

    @Message
    String columnReplaces();

    @Message
    String columnTitle();

    @Message
    String columnEvents();

    @Message
    String columnWhen();

    @Message
    String sameNumber();

    @Message
    String sameName();

    @Message
    String agenciesTitle();

    @Message
    String newAgency();

    @Message
    String firstEvent();

    @Message
    String noEvent();

    @Message
    String noEventHint();

    @Message
    String registrationTitle();

    @Message
    String nameLabel();

    @Message
    String otherNamesLabel();

    @Message
    String linesHint();

    @Message
    String numberLabel();

    @Message
    String numberHint();

    @Message
    String recordEvent();

    @Message
    String editProfile();

    @Message
    String checkedToday();

    @Message
    String publicPage();

    @Message
    String correct();

    @Message
    String addReply();

    @Message
    String eventsTitle();

    @Message
    String waitingTitle();

    @Message
    String replaced();

    @Message
    String enteredBy(String name);

    @Message
    String confirmedBy(String name);

    @Message
    String cameAlong();

    @Message
    String publishedOn(String date);

    @Message
    String lastChecked(String date);

    @Message
    String donePublished();

    @Message
    String doneWaiting();

    @Message
    String doneKnown();

    @Message
    String doneChecked();

    @Message
    String doneProfile();

    @Message
    String doneReply();

    @Message
    String doneConfirmed();

    @Message
    String doneDeclined();

    @Message
    String eventTitle();

    @Message
    String correctTitle();

    @Message
    String eventFor(String name);

    @Message
    String harmHint();

    @Message
    String kindLabel();

    @Message
    String choose();

    @Message
    String fromLabel();

    @Message
    String toLabel();

    @Message
    String dateHint();

    @Message
    String destinationsLabel();

    @Message
    String destinationsHint();

    @Message
    String otherCountries();

    @Message
    String licenceLabel();

    @Message
    String officeLabel();

    @Message
    String reasonLabel();

    @Message
    String reasonHint();

    @Message
    String sourceTitleLabel();

    @Message
    String sourceUrlLabel();

    @Message
    String urlHint();

    @Message
    String sourceDateLabel();

    @Message
    String checkedLabel();

    @Message
    String confidenceLabel();

    @Message
    String confidenceHigh();

    @Message
    String confidenceMedium();

    @Message
    String confidenceLow();

    @Message
    String noteLabel();

    @Message
    String noteHint();

    @Message
    String replacesLabel();

    @Message
    String replacesHint();

    @Message
    String replacesNone();

    @Message
    String save();

    @Message
    String profileTitle();

    @Message
    String peopleHint();

    @Message
    String siteHint();

    @Message
    String addNamesLabel();

    @Message
    String overtaken();

    @Message
    String savedNow(String words);

    @Message
    String savedEmpty();

    @Message
    String replyTitle();

    @Message
    String replyWordsLabel();

    @Message
    String replyWordsHint();

    @Message
    String replyDayLabel();

    @Message
    String replySourceLabel();

    @Message
    String replySourceHint();

    @Message
    String replyUrlLabel();

    @Message
    String proposalsTitle();

    @Message
    String fromList();

    @Message
    String eventsCount(long count);

    @Message
    String enteredOn(String date);

    @Message
    String ownWaits();

    @Message
    String decidedConfirmed(String name);

    @Message
    String decidedDeclined(String name);

    @Message
    String wordsLabel();

    @Message
    String wordsHint();

    @Message
    String confirm();

    @Message
    String decline();

    @Message
    String errorNotWaiting();

    @Message
    String errorOwn();

    @Message
    String errorNotAllowed();

    @Message
    String errorWords();

    @Message
    String errorReplaces();

    @Message
    String backToProposals();

    @Message
    String chainTitle();

    @Message
    String chainWhole();

    @Message
    String chainBroken(long position);

    @Message
    String chainLength(long count);

    @Message
    String chainHead();

    @Message
    String chainTook(String seconds);

    @Message
    String chainWhat();

    @Message
    String faultRequired();

    @Message
    String faultUnknownWord();

    @Message
    String faultNotADate();

    @Message
    String faultEndBeforeStart();

    @Message
    String faultDateInFuture();

    @Message
    String faultDateOutOfRange();

    @Message
    String faultTooLong();

    @Message
    String faultNotHttps();

    @Message
    String faultUnknownEvent();

    @Message
    String faultBadNumber();

    @Message
    String faultNumberKnown();

    @Message
    String faultBadName();

    @Message
    String faultNeedsEvent();

    @Message
    String faultUnknownCountry();
}
