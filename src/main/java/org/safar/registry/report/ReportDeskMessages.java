package org.safar.registry.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the reviewers' desk: `i18n/messages/reportdesk_<tag>.properties`, in templates
/// `{reportdesk:…}`.
@MessageBundle("reportdesk")
public interface ReportDeskMessages {

    @Message
    String title();

    @Message
    String task();

    @Message
    String taskMore();

    @Message
    String intro();

    @Message
    String nothing();

    @Message
    String open(long count);

    @Message
    String openAbout(int count);

    @Message
    String notInRegister();

    @Message
    String destination(String country);

    @Message
    String happened(String date);

    @Message
    String people(String people);

    @Message
    String received(String date);

    @Message
    String columnHappened();

    @Message
    String columnPeople();

    @Message
    String columnReceived();

    @Message
    String outcomeLabel();

    /// Keys `outcome_$<outcome>`.
    @Message
    String outcome(ReportOutcome outcome);

    @Message
    String noteLabel();

    @Message
    String noteHint();

    @Message
    String decideButton();

    @Message
    String more();

    @Message
    String errorNothingTicked();

    @Message
    String errorNoOutcome();

    @Message
    String errorNoteTooLong(int most);

    @Message
    String done(int count);

    @Message
    String elsewhere(int count);
}
