package org.safar.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the start page and the language page: `i18n/messages/home_<tag>.properties`, in
/// templates `{home:…}`.
@MessageBundle("home")
public interface HomeMessages {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String needStay();

    @Message
    String needStayMore();

    @Message
    String needStayGo();

    @Message
    String needHelp();

    @Message
    String needHelpMore();

    @Message
    String emergency();

    @Message
    String emergencyWhere();

    @Message
    String call112();

    @Message
    String call102();

    @Message
    String call103();

    @Message
    String call111();

    @Message
    String promise();

    @Message
    String promiseNothingAsked();

    @Message
    String promiseNothingKept();

    @Message
    String promiseWho();

    @Message
    String languagesTitle();
}
