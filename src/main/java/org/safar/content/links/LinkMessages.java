package org.safar.content.links;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the check of links: `i18n/messages/textlinks_<tag>.properties`, in templates
/// `{textlinks:…}`.
@MessageBundle("textlinks")
public interface LinkMessages {

    @Message
    String title();

    @Message
    String taskMore();

    @Message
    String innerHeading();

    @Message
    String innerFine();

    @Message
    String noDocument();

    @Message
    String noPhone();

    @Message
    String noPage();

    @Message
    String unknown();

    @Message
    String outerHeading();

    @Message
    String outerHow();

    @Message
    String ask();

    @Message
    String running(int left);

    @Message
    String counts(int addresses, int checked);

    @Message
    String outerFine();

    @Message
    String fine();

    @Message
    String moved();

    @Message
    String gone();

    @Message
    String closed();

    @Message
    String broken();

    @Message
    String silent();

    @Message
    String forbidden();

    @Message
    String checkedOn(String day);
}
