package org.safar.content.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.safar.content.DocumentKind;

/// Words of the overview of texts: `i18n/messages/overview_<tag>.properties`, in templates
/// `{overview:…}`.
@MessageBundle("overview")
public interface OverviewMessages {

    @Message
    String section();

    @Message
    String taskWaiting();

    @Message
    String taskWaitingMore();

    @Message
    String taskOutdated();

    @Message
    String taskOutdatedMore();

    @Message
    String taskOverview();

    @Message
    String taskOverviewMore();

    @Message
    String taskFeedback();

    @Message
    String taskFeedbackMore();

    @Message
    String taskTranslators();

    @Message
    String taskTranslatorsMore();

    @Message
    String title();

    @Message
    String noLanguages();

    @Message
    String filterKinds();

    @Message
    String filterLanguages();

    @Message
    String all();

    /// Keys `kind_<kind>`.
    @Message
    String kind(DocumentKind kind);

    /// Keys `state_<state>`.
    @Message
    String state(CoverageState state);

    @Message
    String upToDate();

    @Message
    String coverage();

    @Message
    String caption();

    @Message
    String beingWritten();

    @Message
    String table();

    @Message
    String columnText();

    @Message
    String work();

    @Message
    String waiting();

    @Message
    String mayDecide();

    @Message
    String ownText();

    @Message
    String writtenBy(String name);

    @Message
    String scheduled();

    @Message
    String drafts();

    @Message
    String draftTyped();

    @Message
    String draftSaved();

    @Message
    String givenBack(String note);

    @Message
    String reviewDue();

    @Message
    String overdue();

    @Message
    String outdated();

    @Message
    String feedback();

    @Message
    String clearShare(long clear, long answers);

    @Message
    String openFeedback(long count);

    @Message
    String nothingHere();

    @Message
    String others(int count);

    @Message
    String allFeedback();

    @Message
    String feedbackLead();

    @Message
    String feedbackNone();

    @Message
    String publicPage();

    @Message
    String editText();

    @Message
    String wasClear();

    @Message
    String wasNotClear();

    @Message
    String tickDone();

    @Message
    String markDone();

    @Message
    String errorNothingTicked();

    @Message
    String done(int count);

    @Message
    String nextPage();

    @Message
    String translatorsTitle();

    @Message
    String translatorsLead();

    @Message
    String translatorsAway();

    @Message
    String translatorsNone();

    @Message
    String roleGone();

    @Message
    String languages();

    @Message
    String saveLanguages();

    @Message
    String saveLanguagesOf(String name);

    @Message
    String saved(String name);
}
