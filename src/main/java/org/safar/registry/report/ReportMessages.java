package org.safar.registry.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words for reports about agencies: `i18n/messages/report_<tag>.properties`, in templates
/// `{report:…}`.
@MessageBundle("report")
public interface ReportMessages {

    @Message
    String reportButton();

    @Message
    String reportUnlisted();

    @Message
    String title();

    @Message
    String keptWhat();

    @Message
    String keptWho();

    @Message
    String keptNotPublic();

    @Message
    String keptNotPolice();

    @Message
    String dangerLink();

    @Message
    String nameLabel();

    @Message
    String nameHint();

    @Message
    String countryLabel();

    @Message
    String notKnown();

    @Message
    String reasonsLabel();

    @Message
    String reasonsHint();

    @Message
    String destinationLabel();

    @Message
    String happenedLabel();

    @Message
    String happenedHint();

    @Message
    String peopleLabel();

    @Message
    String sendButton();

    /// Keys `reason_$<reason>`.
    @Message
    String reason(ReportReason reason);

    /// Keys `people_<people>`.
    @Message
    String people(ReportPeople people);

    @Message
    String errorNameMissing();

    @Message
    String errorNameTooLong(int most);

    @Message
    String errorCountry();

    @Message
    String errorReasons();

    @Message
    String errorNotAMonth();

    @Message
    String errorYearMissing();

    @Message
    String errorStillToCome();

    @Message
    String errorTooEarly();

    @Message
    String errorPeople();

    @Message
    String errorOnce();

    @Message
    String tooMany();

    @Message
    String notSent();

    @Message
    String thanksTitle();

    @Message
    String thanksNext();

    @Message
    String thanksOnce();

    @Message
    String thanksAdviceTitle();

    @Message
    String thanksProof();

    @Message
    String thanksPay();

    @Message
    String thanksPassport();

    @Message
    String thanksOffice();

    @Message
    String dangerTitle();

    @Message
    String thanksHelp();

    @Message
    String backToSearch();
}
