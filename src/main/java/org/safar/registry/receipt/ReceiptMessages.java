package org.safar.registry.receipt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of receipts and posters: `i18n/messages/receipt_<tag>.properties`, in templates
/// `{receipt:…}`.
@MessageBundle("receipt")
public interface ReceiptMessages {

    @Message
    String takeTitle();

    @Message
    String takeText();

    @Message
    String takeButton();

    @Message
    String takePoster();

    @Message
    String openLink();

    @Message
    String title();

    @Message
    String made(String time);

    @Message
    String moment(String date, String time);

    @Message
    String code();

    @Message
    String codeUse();

    @Message
    String picture();

    @Message
    String countriesTitle();

    @Message
    String sourcesTitle();

    @Message
    String proofTitle();

    @Message
    String proofText();

    @Message
    String entry(String number);

    @Message
    String recorded(String time);

    @Message
    String hash();

    @Message
    String savePdf();

    @Message
    String toAgency();

    @Message
    String formTitle();

    @Message
    String formIntro();

    @Message
    String codeLabel();

    @Message
    String openButton();

    @Message
    String openedText();

    @Message
    String sinceTitle();

    @Message
    String sinceNothing();

    @Message
    String sinceLearned();

    @Message
    String sinceVerdict(String date, String status);

    @Message
    String errorMistyped();

    @Message
    String errorDoesNotFit();

    @Message
    String errorStillToCome();

    @Message
    String openAnother();

    @Message
    String posterCheck();

    @Message
    String posterHow();

    @Message
    String posterPrint();
}
