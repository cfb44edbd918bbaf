package org.safar.content;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words around every text: `i18n/messages/content_<tag>.properties`, in templates `{content:…}`.
@MessageBundle("content")
public interface ContentMessages {

    @Message
    String minutes(int minutes);

    @Message
    String contents();

    @Message
    String machine();

    @Message
    String reviewed(String name);

    @Message
    String outdated();

    @Message
    String fallback();

    @Message
    String original();

    @Message
    String overdue(String day);

    @Message
    String checked(String day);

    @Message
    String nextCheck(String day);

    @Message
    String confirmed();

    @Message
    String reported();

    @Message
    String uncertain();

    @Message
    String sources();

    @Message
    String related();

    @Message
    String helpers();

    @Message
    String allContacts();

    @Message
    String checkAgency();

    @Message
    String showRussian();

    @Message
    String russianHow();

    @Message
    String backToMine();

    @Message
    String share();

    @Message
    String shareHow();

    @Message
    String sharePicture();

    @Message
    String telegram();

    @Message
    String whatsapp();

    @Message
    String print();

    @Message
    String printHow();

    @Message
    String back();

    @Message
    String clearQuestion();

    @Message
    String clearYes();

    @Message
    String clearNo();

    @Message
    String clearMore();

    @Message
    String clearWords();

    @Message
    String clearHint();

    @Message
    String thanks();

    @Message
    String thanksMore();

    @Message
    String tooLong(int count);

    @Message
    String chooseOne();

    @Message
    String tooMany();

    @Message
    String notKept();
}
