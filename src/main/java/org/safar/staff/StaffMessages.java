package org.safar.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the frame and the home of the staff side: `i18n/messages/staff_<tag>.properties`, in
/// templates `{staff:…}`.
@MessageBundle("staff")
public interface StaffMessages {

    @Message
    String title();

    @Message
    String home();

    @Message
    String signedInAs(String name);

    @Message
    String signOut();

    @Message
    String nothingForYou();

    @Message
    String noRoles();

    @Message
    String portal();

    @Message
    String roleRegistryAdmin();

    @Message
    String roleRegistryReviewer();

    @Message
    String roleEditor();

    @Message
    String roleTranslator();

    @Message
    String roleCaseWorker();

    @Message
    String roleCaseLead();

    @Message
    String rolePlatformAdmin();

    @Message
    String signedOutTitle();

    @Message
    String signedOutKept();

    @Message
    String signedOutHow();

    @Message
    String signInAgain();

    @Message
    String sendAgain();

    @Message
    String signedOutFile();
}
