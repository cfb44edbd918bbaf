package org.safar.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the layout, the form parts and the error pages: `i18n/messages/web_<tag>.properties`,
/// in templates `{web:…}`.
@MessageBundle("web")
public interface WebMessages {

    @Message
    String brand();

    @Message
    String skip();

    @Message
    String language();

    @Message
    String leave();

    @Message
    String leaveHint();

    @Message
    String madeBy();

    @Message
    String notAsked();

    @Message
    String unreviewed();

    @Message
    String allLanguages();

    @Message
    String day();

    @Message
    String month();

    @Message
    String year();

    @Message
    String errorsHeading();

    @Message
    String titleWithErrors(String title);

    @Message
    String toStart();

    /// Keys `errorTitle_<kind>`.
    @Message
    String errorTitle(ErrorKind kind);

    /// Keys `errorAdvice_<kind>`.
    @Message
    String errorAdvice(ErrorKind kind);

    @Message
    String errorReference(String reference);
}
