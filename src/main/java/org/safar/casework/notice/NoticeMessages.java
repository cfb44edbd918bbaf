package org.safar.casework.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of e-mails to organisations: `i18n/messages/casenotice_<tag>.properties`.
@MessageBundle("casenotice")
public interface NoticeMessages {

    @Message
    String subject();

    @Message
    String received(long count);

    @Message
    String wrote(long count);

    @Message
    String desk();

    @Message
    String why();
}
