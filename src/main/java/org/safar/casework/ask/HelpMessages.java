package org.safar.casework.ask;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.safar.casework.CaseState;
import org.safar.casework.HelpTopic;
import org.safar.casework.attachment.AttachmentKind;

/// Words of the pages on which a person asks for help: `i18n/messages/help_<tag>.properties`, in
/// templates `{help:…}`.
@MessageBundle("help")
public interface HelpMessages {

    @Message
    String startTitle();

    @Message
    String startIntro();

    @Message
    String startNothing();

    @Message
    String askButton();

    @Message
    String haveCodeButton();

    @Message
    String haveCodeMore();

    @Message
    String dangerLink();

    @Message
    String carriedTitle();

    @Message
    String carriedMore();

    @Message
    String step(int step);

    @Message
    String whereTitle();

    @Message
    String topicLabel();

    @Message
    String topic(HelpTopic topic);

    @Message
    String countryLabel();

    @Message
    String countryHint();

    @Message
    String countryOther();

    @Message
    String regionLabel();

    @Message
    String regionHint();

    @Message
    String notSaid();

    @Message
    String nextButton();

    @Message
    String backButton();

    @Message
    String noneTitle();

    @Message
    String noneCountry(String country);

    @Message
    String noneOther();

    @Message
    String noneAtAll();

    @Message
    String noneNothing();

    @Message
    String noneInstead();

    @Message
    String noneContacts();

    @Message
    String noneGuides();

    @Message
    String tellTitle();

    @Message
    String whoTitle();

    @Message
    String who(String organisation);

    @Message
    String answerBy(String date);

    @Message
    String keptTitle();

    @Message
    String keptWords();

    @Message
    String keptClear();

    @Message
    String keptClosed(String days);

    @Message
    String keptSilent(String days);

    @Message
    String keptDelete();

    @Message
    String cannotTitle();

    @Message
    String cannotServer();

    @Message
    String cannotBrowser();

    @Message
    String cannotScreen();

    @Message
    String messageLabel();

    @Message
    String aboutAgency(String agency);

    @Message
    String messageHint();

    @Message
    String contactLabel();

    @Message
    String contactHint();

    @Message
    String nationalityLabel();

    @Message
    String nationalityHint();

    @Message
    String languageLabel();

    @Message
    String sendButton();

    @Message
    String errorTopic();

    @Message
    String errorCountry();

    @Message
    String errorRegion();

    @Message
    String errorMessageMissing();

    @Message
    String errorMessageTooLong(int most, int typed);

    @Message
    String errorContactTooLong(int most);

    @Message
    String errorNationality();

    @Message
    String errorLanguage();

    @Message
    String notSent();

    @Message
    String busy();

    @Message
    String tooMany();

    @Message
    String otherWords();

    @Message
    String otherWordsOpen();

    @Message
    String anewButton();

    @Message
    String sentTitle();

    @Message
    String codeTitle();

    @Message
    String codeWhy();

    @Message
    String codeLost();

    @Message
    String digitsTitle();

    @Message
    String digitsMore();

    @Message
    String keepTitle();

    @Message
    String keepWrite();

    @Message
    String keepPicture();

    @Message
    String keepPhone();

    @Message
    String keepSecret();

    @Message
    String keepNobody();

    @Message
    String pictureButton();

    @Message
    String pictureCaption();

    @Message
    String confirmTitle();

    @Message
    String confirmLabel();

    @Message
    String confirmHint();

    @Message
    String confirmButton();

    @Message
    String confirmWrong();

    @Message
    String skipButton();

    @Message
    String confirmedTitle();

    @Message
    String confirmedAgain();

    @Message
    String toRequestButton();

    @Message
    String openTitle();

    @Message
    String openLabel();

    @Message
    String openHint();

    @Message
    String openButton();

    @Message
    String openLost();

    @Message
    String errorCodeEmpty();

    @Message
    String errorCodeShort();

    @Message
    String errorCodeLong();

    @Message
    String errorCodeMistyped();

    @Message
    String errorCodeUnknown();

    @Message
    String notOpened();

    @Message
    String threadTitle();

    @Message
    String state(CaseState state);

    @Message
    String factOrganisation();

    @Message
    String factTopic();

    @Message
    String factLanguage();

    @Message
    String factAnswerBy();

    @Message
    String factCloses();

    @Message
    String factDeleted();

    @Message
    String factDeletedSilent();

    @Message
    String messagesTitle();

    @Message
    String fromYou(String date);

    @Message
    String fromOrganisation(String organisation, String date);

    @Message
    String newAnswer();

    @Message
    String yourContact();

    @Message
    String writeTitle();

    @Message
    String writeLabel();

    @Message
    String writeButton();

    @Message
    String written();

    @Message
    String notTaken();

    @Message
    String lookButton();

    @Message
    String fileTitle();

    @Message
    String fileLabel();

    @Message
    String fileHint();

    @Message
    String fileButton();

    @Message
    String fileAdded();

    @Message
    String file(AttachmentKind file);

    @Message
    String fileShow();

    @Message
    String errorFileNone();

    @Message
    String errorFileLarge();

    @Message
    String errorFileKind();

    @Message
    String errorFileDamaged();

    @Message
    String errorFileComplex();

    @Message
    String errorFileBusy();

    @Message
    String errorFileSeveral();

    @Message
    String deleteTitle();

    @Message
    String deleteWhat();

    @Message
    String deleteButton();

    @Message
    String keepButton();

    @Message
    String goneTitle();

    @Message
    String goneMore();

    @Message
    String toStartButton();
}
