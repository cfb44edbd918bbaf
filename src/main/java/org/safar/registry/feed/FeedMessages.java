package org.safar.registry.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the feeds: `i18n/messages/feed_<tag>.properties`, in templates `{feed:…}`.
@MessageBundle("feed")
public interface FeedMessages {

    @Message
    String tellTitle();

    @Message
    String tellText();

    @Message
    String tellAgency();

    @Message
    String tellCountry(String country);

    @Message
    String tellAll();

    @Message
    String tellDaily();

    @Message
    String agencyTitle(String agency);

    @Message
    String countryTitle(String country);

    @Message
    String allTitle();

    @Message
    String dailyTitle();

    @Message
    String dailyEntry(String date);

    @Message
    String dailyNumber(String number);

    @Message
    String dailyHash(String hash);
}
