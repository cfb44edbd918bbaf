package org.safar.casework.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.safar.casework.CaseExports;

/// Words for what leaves the desk: `i18n/messages/handover_<tag>.properties`, in templates
/// `{handover:…}`.
@MessageBundle("handover")
public interface HandoverMessages {

    @Message
    String more();

    @Message
    String referralTitle();

    @Message
    String relatedTitle();

    @Message
    String exportTitle();

    @Message
    String reportTitle();

    @Message
    String back(String code);

    @Message
    String referralIntro();

    @Message
    String referralRule();

    @Message
    String referralElsewhere();

    @Message
    String referralNobody();

    @Message
    String consentHeading();

    @Message
    String consentOrganisation();

    @Message
    String consentMessage();

    @Message
    String consentMessageHint();

    @Message
    String consentMessageLine(int number, String day);

    @Message
    String consentSave();

    @Message
    String consentsHeading();

    @Message
    String consentsNone();

    @Message
    String consentGiven(int number, String day);

    @Message
    String consentBack();

    @Message
    String consentBackLong(String what);

    @Message
    String referHeading();

    @Message
    String keepsLegend();

    @Message
    String keepsHint();

    @Message
    String keepsYes();

    @Message
    String keepsYesHint();

    @Message
    String keepsNo();

    @Message
    String keepsNoHint();

    @Message
    String referButton(String organisation);

    @Message
    String errorOrganisation();

    @Message
    String errorMessage();

    @Message
    String errorMessageOther();

    @Message
    String errorMessageOld();

    @Message
    String errorKeeps();

    @Message
    String errorNoConsent();

    @Message
    String errorNotTaken();

    /// Keys `done_$<constant>`.
    @Message
    String done(HandoverDone done);

    @Message
    String referredTitle();

    @Message
    String referredIntro();

    @Message
    String referredNone();

    @Message
    String relatedIntro();

    @Message
    String relatedHeading();

    @Message
    String relatedNone();

    @Message
    String relatedGone();

    @Message
    String relatedLabel();

    @Message
    String relatedHint();

    @Message
    String relatedSave();

    @Message
    String relatedBack();

    @Message
    String relatedBackLong(String code);

    @Message
    String errorRelated();

    @Message
    String exportIntro();

    @Message
    String exportRule();

    @Message
    String exportWhy();

    /// Keys `why_<constant>`.
    @Message
    String why(CaseExports.Why why);

    @Message
    String exportAsk();

    @Message
    String exportWaiting();

    @Message
    String exportAskedBy(String name, String day);

    @Message
    String exportLapses(String day);

    @Message
    String exportYours();

    @Message
    String exportCare();

    @Message
    String exportConfirm();

    @Message
    String exportAfter();

    @Message
    String errorWhy();

    @Message
    String errorExport();

    @Message
    String paperTitle();

    @Message
    String paperCode(String code);

    @Message
    String paperOrganisation(String organisation);

    @Message
    String paperTopic(String topic);

    @Message
    String paperPlace(String place);

    @Message
    String paperReceived(String day);

    @Message
    String paperMade(String day);

    @Message
    String paperWhat();

    @Message
    String paperPerson();

    @Message
    String paperAnswer();

    @Message
    String paperFile(String name);

    @Message
    String reportIntro();

    @Message
    String reportRule();

    @Message
    String reportConsent();

    @Message
    String reportLast(String day);

    @Message
    String reportAgency();

    @Message
    String reportAgencyOther();

    @Message
    String reportNameHint();

    @Message
    String reportSend();

    @Message
    String errorAgency();

    @Message
    String errorTooMany();
}
