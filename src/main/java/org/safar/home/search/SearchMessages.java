package org.safar.home.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the search: `i18n/messages/search_<tag>.properties`, in templates `{search:…}`.
@MessageBundle("search")
public interface SearchMessages {

    @Message
    String title();

    @Message
    String description();

    @Message
    String label();

    @Message
    String hint();

    @Message
    String button();

    @Message
    String notKept();

    @Message
    String results(int count);

    @Message
    String kindGuide();

    @Message
    String kindSystem();

    @Message
    String kindNews();

    @Message
    String kindContact();

    @Message
    String kindAgency();

    @Message
    String onlyUzbekLatin();

    @Message
    String onlyRussian();

    @Message
    String onlyEnglish();

    @Message
    String tooLong();

    @Message
    String noWordsTitle();

    @Message
    String noWordsMeaning();

    @Message
    String nothingTitle();

    @Message
    String nothingMeaning();

    @Message
    String tryTitle();

    @Message
    String tryFewer();

    @Message
    String tryOther();

    @Message
    String tryLanguage();

    @Message
    String toGuides();

    @Message
    String toContacts();

    @Message
    String agenciesAway();
}
