package org.safar.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.staff.StaffRole;
import org.safar.staff.account.AccountRules.Refusal;

/// Manages accounts: every change is checked, made, and written into the audit log.
///
/// An account that is not there is a [NotFoundException].
@ApplicationScoped
class Accounts {

    /// Any number that nobody else locks.
    private static final long LOCK = 7_101_001L;

    private final AccountDirectory directory;
    private final CutOffs cutOffs;
    private final AuditLog audit;
    private final EntityManager entities;

    Accounts(AccountDirectory directory, CutOffs cutOffs, AuditLog audit, EntityManager entities) {
        this.directory = directory;
        this.cutOffs = cutOffs;
        this.audit = audit;
        this.entities = entities;
    }

    List<Account> all() {
        return directory.all();
    }

    Optional<Account> find(String id) {
        return directory.find(id);
    }

    @Transactional
    Invited invite(Actor actor, Invitation invitation) {
        var invited = directory.invite(invitation);
        if (invited instanceof Invited.Done done) {
            audit.record(actor, "account-invited", reference(done.id()));
            invitation.roles().forEach(role -> recordRole(actor, "role-given", role, done.id()));
        }
        return invited;
    }

    /// @return why nothing was changed, empty when the account has these roles now
    @Transactional
    Optional<Refusal> setRoles(Actor actor, String id, Set<StaffRole> wanted) {
        oneAtATime();
        var account = existing(id);
        var refusal = AccountRules.againstRoles(actor.id(), account, wanted, directory.all());
        if (refusal.isPresent()) {
            return refusal;
        }
        var given = difference(wanted, account.roles());
        var taken = difference(account.roles(), wanted);
        given.forEach(role -> recordRole(actor, "role-given", role, account.id()));
        taken.forEach(role -> recordRole(actor, "role-taken", role, account.id()));
        if (!taken.isEmpty()) {
            cutOffs.cutOff(account.id());
        }
        directory.setRoles(account, wanted);
        return Optional.empty();
    }

    /// @return why nothing was changed, empty when the account is switched off now
    @Transactional
    Optional<Refusal> switchOff(Actor actor, String id) {
        oneAtATime();
        var account = existing(id);
        var refusal = AccountRules.againstSwitchingOff(actor.id(), account, directory.all());
        if (refusal.isPresent()) {
            return refusal;
        }
        audit.record(actor, "account-switched-off", reference(account.id()));
        cutOffs.cutOff(account.id());
        directory.switchOff(account.id());
        return Optional.empty();
    }

    @Transactional
    void switchOn(Actor actor, String id) {
        audit.record(actor, "account-switched-on", reference(existing(id).id()));
        directory.switchOn(id);
    }

    @Transactional
    TemporaryPassword restart(Actor actor, String id) {
        audit.record(actor, "account-password-reset", reference(existing(id).id()));
        cutOffs.cutOff(id);
        return directory.restart(id);
    }

    private Account existing(String id) {
        return directory.find(id).orElseThrow(NotFoundException::new);
    }

    /// Two platform admins who demote each other at the same moment would leave nobody.
    private void oneAtATime() {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(" + LOCK + ")").getSingleResult();
    }

    private void recordRole(Actor actor, String action, StaffRole role, String id) {
        audit.record(actor, action + "-" + role.word(), reference(id));
    }

    private static List<StaffRole> difference(Set<StaffRole> some, Set<StaffRole> without) {
        return Stream.of(StaffRole.values())
                .filter(role -> some.contains(role) && !without.contains(role))
                .toList();
    }

    private static Reference reference(String id) {
        return new Reference("account", id);
    }
}
