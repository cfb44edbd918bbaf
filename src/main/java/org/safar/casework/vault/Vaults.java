package org.safar.casework.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// The vault of each organisation: the private key that opens what people wrote to it.
///
/// The key itself is stored nowhere. Each member has a key pair of their own whose private half is
/// encrypted under the member's passphrase; the organisation's private key is sealed to each
/// member's public half. So a lead can admit somebody without knowing their passphrase, and a new
/// key can be handed to everybody who stays (ADR 39).
@ApplicationScoped
public class Vaults {

    private final VaultMemberRepository members;
    private final VaultKeyRepository keys;
    private final VaultGrantRepository grants;
    private final MemberKeys memberKeys;
    private final VaultContents contents;
    private final AuditLog audit;
    private final Clock clock;

    Vaults(
            VaultMemberRepository members,
            VaultKeyRepository keys,
            VaultGrantRepository grants,
            MemberKeys memberKeys,
            VaultContents contents,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.keys = keys;
        this.grants = grants;
        this.memberKeys = memberKeys;
        this.contents = contents;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the key that new requests are sealed with; empty while the vault is not set up
    @Transactional
    public Optional<CurrentKey> current(long organisation) {
        return keys.current(organisation).map(VaultKey::toCurrentKey);
    }

    /// For whoever seals something: until their transaction ends, the organisation keeps this key.
    /// Otherwise what they store could be left under a key that is deleted meanwhile.
    ///
    /// @return the key to seal with; empty while the vault is not set up
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<CurrentKey> hold(long organisation) {
        keys.hold(organisation);
        return current(organisation);
    }

    /// @return whether these keys open what is kept now: not those of before a new key was made
    @Transactional
    public boolean fits(long organisation, OpeningKeys unlocked) {
        return keys.current(organisation).filter(key -> unlocked.has(key.id)).isPresent();
    }

    /// @param account identifier of the account (OIDC `sub`)
    @Transactional
    public VaultState stateOf(long organisation, String account) {
        if (keys.current(organisation).isEmpty()) {
            return VaultState.NOT_SET_UP;
        }
        if (members.find(organisation, account).isEmpty()) {
            return VaultState.NOT_ENROLLED;
        }
        return grants.has(organisation, account) ? VaultState.MEMBER : VaultState.WAITING;
    }

    /// @return who can open the vault and who waits for it, by name; the sheet of paper is not
    ///   among them
    @Transactional
    public List<VaultPerson> people(long organisation) {
        return members.of(organisation).stream()
                .filter(member -> !member.account.equals(VaultMember.RECOVERY))
                .map(member ->
                        new VaultPerson(
                                member.account,
                                member.name,
                                member.enrolledOn,
                                grants.has(organisation, member.account)))
                .toList();
    }

    /// Makes the vault of an organisation; the lead is its first member.
    ///
    /// @return the code for the sheet of paper: shown once, kept nowhere. Empty when there is a
    ///   vault already
    @Transactional
    public Optional<RecoveryCode> setUp(Actor lead, long organisation, String passphrase) {
        keys.lock(organisation);
        if (keys.current(organisation).isPresent()) {
            return Optional.empty();
        }
        var pair = OpeningKey.create();
        var key = new VaultKey(organisation, pair.sealingKey(), today());
        keys.persistAndFlush(key);
        memberKeys.grant(
                key.id,
                memberKeys.keyPair(
                        organisation, lead.id(), lead.name(), MemberKeys.secret(passphrase)),
                pair);
        var code = RecoveryCode.create();
        memberKeys.grant(key.id, memberKeys.sheet(organisation, code), pair);
        audit.record(lead, "vault-set-up", reference(organisation));
        return Optional.of(code);
    }

    /// Somebody chooses a passphrase. They can open the vault when a lead has admitted them.
    ///
    /// @return false when they have one already
    @Transactional
    public boolean enrol(Actor person, long organisation, String passphrase) {
        if (members.find(organisation, person.id()).isPresent()) {
            return false;
        }
        memberKeys.keyPair(organisation, person.id(), person.name(), MemberKeys.secret(passphrase));
        audit.record(person, "vault-enrolled", reference(organisation));
        return true;
    }

    /// Somebody who has forgotten their passphrase chooses another one. What they could open is
    /// closed to them until a lead has admitted them again.
    @Transactional
    public void enrolAgain(Actor person, long organisation, String passphrase) {
        keys.hold(organisation);
        grants.withdraw(organisation, person.id());
        memberKeys.keyPair(organisation, person.id(), person.name(), MemberKeys.secret(passphrase));
        audit.record(person, "vault-enrolled-again", reference(organisation));
    }

    /// @param unlocked the keys of the lead who admits
    /// @throws UnreadableException when there is a newer key; so too in what follows
    /// @return false when the person has not chosen a passphrase
    @Transactional
    public boolean admit(Actor lead, long organisation, String account, OpeningKeys unlocked) {
        hold(organisation, unlocked);
        var member = members.find(organisation, account);
        if (member.isEmpty()) {
            return false;
        }
        if (grants.has(organisation, account)) {
            return true;
        }
        unlocked.keys().forEach((id, key) -> memberKeys.grant(id, member.get(), key));
        audit.record(lead, "vault-admitted-" + organisation, new Reference("account", account));
        return true;
    }

    /// Takes the vault away from somebody, and makes a new key that they have never had. The sheet
    /// of paper opens nothing any more: they may have seen it.
    ///
    /// @param unlocked the keys of the lead who removes
    /// @return the keys with the new one among them
    @Transactional
    public OpeningKeys remove(Actor lead, long organisation, String account, OpeningKeys unlocked) {
        keys.lock(organisation);
        grants.withdraw(organisation, account);
        members.find(organisation, account).ifPresent(members::delete);
        grants.withdraw(organisation, VaultMember.RECOVERY);
        grants.flush();
        audit.record(lead, "vault-removed-" + organisation, new Reference("account", account));
        return rotate(lead, organisation, unlocked);
    }

    /// Makes a new key, moves everything to it and forgets the old ones.
    ///
    /// @param unlocked the present keys
    /// @return the keys with the new one among them
    @Transactional
    public OpeningKeys rotate(Actor lead, long organisation, OpeningKeys unlocked) {
        keys.lock(organisation);
        requireFit(organisation, unlocked);
        keys.current(organisation).ifPresent(old -> old.retiredOn = today());
        keys.flush();
        var pair = OpeningKey.create();
        var key = new VaultKey(organisation, pair.sealingKey(), today());
        keys.persistAndFlush(key);
        members.of(organisation).stream()
                .filter(member -> grants.has(organisation, member.account))
                .forEach(member -> memberKeys.grant(key.id, member, pair));
        contents.move(organisation, unlocked, key.toCurrentKey());
        keys.retired(organisation)
                .forEach(old -> {
                    grants.deleteOf(old.id);
                    keys.delete(old);
                });
        audit.record(lead, "vault-rotated", reference(organisation));
        return new OpeningKeys(Map.of(key.id, pair));
    }

    /// @return the keys of the vault, or empty when the passphrase is wrong or the person is not a
    ///   member
    @Transactional
    public Optional<OpeningKeys> unlock(long organisation, String account, String passphrase) {
        return memberKeys.open(organisation, account, MemberKeys.secret(passphrase));
    }

    /// Opens the vault with the sheet of paper: the person gets a new passphrase and is a member
    /// again. The sheet goes on working until a new one is printed.
    ///
    /// @return the keys, or empty when the code is wrong
    @Transactional
    public Optional<OpeningKeys> recover(
            Actor person, long organisation, String code, String passphrase) {
        keys.hold(organisation);
        var found =
                memberKeys.open(
                        organisation, VaultMember.RECOVERY, new RecoveryCode(code).secret());
        found.ifPresent(unlocked -> {
            grants.withdraw(organisation, person.id());
            var member =
                    memberKeys.keyPair(
                            organisation,
                            person.id(),
                            person.name(),
                            MemberKeys.secret(passphrase));
            unlocked.keys().forEach((id, key) -> memberKeys.grant(id, member, key));
            audit.record(person, "vault-recovered", reference(organisation));
        });
        return found;
    }

    /// Prints a new sheet; the old one opens nothing any more.
    ///
    /// @param unlocked the present keys
    @Transactional
    public RecoveryCode newSheet(Actor lead, long organisation, OpeningKeys unlocked) {
        hold(organisation, unlocked);
        grants.withdraw(organisation, VaultMember.RECOVERY);
        grants.flush();
        var code = RecoveryCode.create();
        var sheet = memberKeys.sheet(organisation, code);
        unlocked.keys().forEach((id, key) -> memberKeys.grant(id, sheet, key));
        audit.record(lead, "vault-sheet-printed", reference(organisation));
        return code;
    }

    /// @param unlocked the present keys: they prove that the person knew the old passphrase
    @Transactional
    public void changePassphrase(
            Actor person, long organisation, String passphrase, OpeningKeys unlocked) {
        hold(organisation, unlocked);
        grants.withdraw(organisation, person.id());
        grants.flush();
        var member =
                memberKeys.keyPair(
                        organisation, person.id(), person.name(), MemberKeys.secret(passphrase));
        unlocked.keys().forEach((id, key) -> memberKeys.grant(id, member, key));
        audit.record(person, "vault-passphrase-changed", reference(organisation));
    }

    private void hold(long organisation, OpeningKeys unlocked) {
        keys.hold(organisation);
        requireFit(organisation, unlocked);
    }

    private void requireFit(long organisation, OpeningKeys unlocked) {
        if (!fits(organisation, unlocked)) {
            throw new UnreadableException();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Reference reference(long organisation) {
        return new Reference("organisation", String.valueOf(organisation));
    }
}
