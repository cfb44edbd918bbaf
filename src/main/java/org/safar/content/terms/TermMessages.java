package org.safar.content.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the termbase's pages: `i18n/messages/terms_<tag>.properties`, in templates `{terms:…}`.
@MessageBundle("terms")
public interface TermMessages {

    @Message
    String title();

    @Message
    String taskMore();

    @Message
    String searchLabel();

    @Message
    String searchHint();

    @Message
    String search();

    @Message
    String nothing();

    @Message
    String onlyFirst();

    @Message
    String note();

    @Message
    String avoid();

    @Message
    String propose();

    @Message
    String waitingHeading();

    @Message
    String instead();

    @Message
    String accept();

    @Message
    String decline();

    @Message
    String compareHeading();

    @Message
    String compareHow();

    @Message
    String compareLabel();

    @Message
    String compare();

    @Message
    String allFine();

    @Message
    String saysOtherwise();

    @Message
    String changeTitle();

    @Message
    String languageLabel();

    @Message
    String wordLabel();

    @Message
    String whyLabel();

    @Message
    String whyHint();

    @Message
    String proposeButton();

    @Message
    String proposed();

    @Message
    String decided();

    @Message
    String notYours();

    @Message
    String ownChange();

    @Message
    String decidedBefore();

    @Message
    String chooseLanguage();

    @Message
    String missing();

    @Message
    String tooLong();
}
