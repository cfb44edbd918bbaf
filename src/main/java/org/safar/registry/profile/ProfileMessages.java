package org.safar.registry.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the profiles and replies of agencies: `i18n/messages/profile_<tag>.properties`, in
/// templates `{profile:…}`.
@MessageBundle("profile")
public interface ProfileMessages {

    @Message
    String title();

    @Message
    String address();

    @Message
    String phones();

    @Message
    String site();

    @Message
    String people();

    @Message
    String partners();

    @Message
    String source();

    @Message
    String replyTitle();

    @Message
    String replyFrom(String date);
}
