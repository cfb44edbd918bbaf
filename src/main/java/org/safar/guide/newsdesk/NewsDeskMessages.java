package org.safar.guide.newsdesk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the news desk: `i18n/messages/newsdesk_<tag>.properties`, in templates `{newsdesk:…}`.
@MessageBundle("newsdesk")
public interface NewsDeskMessages {

    @Message
    String title();

    @Message
    String task();

    @Message
    String taskMore();

    @Message
    String write();

    @Message
    String saved();

    @Message
    String days(String first, String last);

    @Message
    String ended();

    @Message
    String none();

    @Message
    String languageMissing();

    @Message
    String languageWritten();

    @Message
    String languageOutdated();

    @Message
    String languageWaiting();

    @Message
    String languagePublished();

    @Message
    String entryTitle();

    @Message
    String entryHow();

    @Message
    String kindLabel();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String summaryLabel();

    @Message
    String summaryHint();

    @Message
    String bodyLabel();

    @Message
    String bodyHint();

    @Message
    String countriesLegend();

    @Message
    String topicsLegend();

    @Message
    String firstDay();

    @Message
    String lastDay();

    @Message
    String lastDayHint();

    @Message
    String bannerLegend();

    @Message
    String bannerYes();

    @Message
    String confidenceLegend();

    @Message
    String confirmed();

    @Message
    String reported();

    @Message
    String uncertain();

    @Message
    String sourceTitleLabel();

    @Message
    String sourceAddressLabel();

    @Message
    String addressHint();

    @Message
    String save();

    @Message
    String notSaved();

    @Message
    String faultMissing();

    @Message
    String faultNotChosen();

    @Message
    String faultTooLong();

    @Message
    String faultNoDay();

    @Message
    String faultEndsBefore();

    @Message
    String faultEnded();

    @Message
    String faultNoAddress();
}
