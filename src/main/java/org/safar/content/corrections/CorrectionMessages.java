package org.safar.content.corrections;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the log of corrections: `i18n/messages/corrections_<tag>.properties`, in templates
/// `{corrections:…}`.
@MessageBundle("corrections")
public interface CorrectionMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String howFound();

    @Message
    String none();

    @Message
    String corrected(String day);

    @Message
    String takenBack(String day);

    @Message
    String earlier();

    @Message
    String newest();
}
