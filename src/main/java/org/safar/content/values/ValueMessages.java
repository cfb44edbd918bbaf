package org.safar.content.values;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the desk for amounts of the law: `i18n/messages/valuedesk_<tag>.properties`, in
/// templates `{valuedesk:…}`.
@MessageBundle("valuedesk")
public interface ValueMessages {

    @Message
    String section();

    @Message
    String task();

    @Message
    String taskMore();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String indexUnknown(String year);

    @Message
    String gap(String date);

    @Message
    String nameInTexts(String name);

    @Message
    String fromUntil(String from, String to);

    @Message
    String from(String date);

    @Message
    String until(String date);

    @Message
    String alwaysSoFar();

    @Message
    String multiple(String count);

    @Message
    String unitMultiple();

    @Message
    String unitYears();

    @Message
    String unitMoney(String currency);

    @Message
    String rowsTitle();

    @Message
    String holdsToday();

    @Message
    String waitingTitle();

    @Message
    String waitingLink();

    @Message
    String addTitle();

    @Message
    String addHint();

    @Message
    String amountLabel();

    @Message
    String fromLabel();

    @Message
    String fromHint();

    @Message
    String toLabel();

    @Message
    String toHint();

    @Message
    String legalLabel();

    @Message
    String legalHint();

    @Message
    String sourceLabel();

    @Message
    String addressLabel();

    @Message
    String addressHint();

    @Message
    String send();

    @Message
    String usesTitle();

    @Message
    String usesNone();

    @Message
    String usesNote();

    @Message
    String historyTitle();

    @Message
    String back();

    @Message
    String cameAlong();

    @Message
    String stateDraft();

    @Message
    String stateInReview();

    @Message
    String stateScheduled();

    @Message
    String statePublished();

    @Message
    String stateReplaced();

    @Message
    String stateWithdrawn();

    @Message
    String stateArchived();

    @Message
    String doneWaiting();

    @Message
    String overtaken();

    @Message
    String refusedNotAllowed();

    @Message
    String refusedOwnText();

    @Message
    String refusedWrongState();

    @Message
    String faultRequired();

    @Message
    String faultTooLong();

    @Message
    String faultNotAnAmount();

    @Message
    String faultNotWholeYears();

    @Message
    String faultNotADate();

    @Message
    String faultOutOfRange();

    @Message
    String faultEndBeforeStart();

    @Message
    String faultNotAnAddress();

    @Message
    String faultMeetsAnother();
}
