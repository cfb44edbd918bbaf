package org.safar.staff.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of accounts, organisations and the log of changes:
/// `i18n/messages/accounts_<tag>.properties`, in templates `{accounts:…}`.
@MessageBundle("accounts")
public interface AccountMessages {

    @Message
    String section();

    @Message
    String accounts();

    @Message
    String accountsMore();

    @Message
    String organisations();

    @Message
    String organisationsMore();

    @Message
    String audit();

    @Message
    String auditMore();

    @Message
    String invite();

    @Message
    String switchedOff();

    @Message
    String noRole();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String givenName();

    @Message
    String familyName();

    @Message
    String roles();

    @Message
    String errorEmail(String example);

    @Message
    String errorGivenName();

    @Message
    String errorFamilyName();

    @Message
    String errorRoles();

    @Message
    String errorKnown();

    @Message
    String make();

    @Message
    String passwordTitle();

    @Message
    String passwordOnce();

    @Message
    String passwordNext();

    @Message
    String toAccount();

    @Message
    String signsInAs(String name);

    @Message
    String saveRoles();

    @Message
    String switchOff();

    @Message
    String switchOffMore();

    @Message
    String switchOn();

    @Message
    String restart();

    @Message
    String restartMore();

    @Message
    String changes();

    @Message
    String refusedOwn();

    @Message
    String refusedLast();

    @Message
    String organisationsNone();

    @Message
    String organisationName();

    @Message
    String organisationAdd();

    @Message
    String errorOrganisationName();

    @Message
    String errorOrganisationKnown();

    @Message
    String members();

    @Message
    String membersNone();

    @Message
    String since(String date);

    @Message
    String until(String date);

    @Message
    String person();

    @Message
    String choose();

    @Message
    String memberAdd();

    @Message
    String memberEnd();

    @Message
    String memberEndOf(String name);

    @Message
    String errorMember();

    @Message
    String auditSubject();

    @Message
    String auditSubjectHint(String example);

    @Message
    String auditShow();

    @Message
    String auditNone();

    @Message
    String auditWhen();

    @Message
    String auditRole();

    @Message
    String auditAction();

    @Message
    String older();
}
