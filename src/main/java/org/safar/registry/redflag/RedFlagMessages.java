package org.safar.registry.redflag;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the check of an offer: `i18n/messages/redflag_<tag>.properties`, in templates
/// `{redflag:…}`.
@MessageBundle("redflag")
public interface RedFlagMessages {

    @Message
    String link();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String checkButton();

    @Message
    String errorNothing();

    /// Keys `question_$<question>`.
    @Message
    String question(RedFlagQuestion question);

    /// Keys `answer_<answer>`.
    @Message
    String answer(RedFlagAnswer answer);

    /// Keys `says_$<question>`.
    @Message
    String says(RedFlagQuestion question);

    @Message
    String checked(String date);

    @Message
    String resultTitle();

    @Message
    String signs(int count);

    @Message
    String signsMeaning();

    @Message
    String noSign();

    @Message
    String noSignMeaning();

    @Message
    String signsTitle();

    @Message
    String unknownTitle();

    @Message
    String doTitle();

    @Message
    String doNotPay();

    @Message
    String doPassport();

    @Message
    String doNumber();

    @Message
    String doAsk();

    @Message
    String searchButton();

    @Message
    String reportLink();

    @Message
    String backButton();
}
