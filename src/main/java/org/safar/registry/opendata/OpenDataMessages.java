package org.safar.registry.opendata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the page on open data: `i18n/messages/opendata_<tag>.properties`, in templates
/// `{opendata:…}`.
@MessageBundle("opendata")
public interface OpenDataMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String filesTitle();

    @Message
    String csv();

    @Message
    String json();

    @Message
    String programsTitle();

    @Message
    String changes();

    @Message
    String description();

    @Message
    String etag();

    @Message
    String licenceTitle();

    @Message
    String licence();

    @Message
    String attribution();

    @Message
    String attributionExample(String brand, String address);

    @Message
    String verifyTitle();

    @Message
    String verifyWhat();

    @Message
    String verifyHow();

    @Message
    String verifyProgram();

    @Message
    String verifyKeep();

    @Message
    String notTitle();

    @Message
    String notOfficial();

    @Message
    String notComplete();

    @Message
    String notAdvice();
}
