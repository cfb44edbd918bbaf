package org.safar.casework.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

/// The key pairs of members, and what each of them opens.
@ApplicationScoped
class MemberKeys {

    private final VaultMemberRepository members;
    private final VaultGrantRepository grants;
    private final SlowKeys slowKeys;
    private final Clock clock;

    MemberKeys(
            VaultMemberRepository members,
            VaultGrantRepository grants,
            SlowKeys slowKeys,
            Clock clock) {
        this.members = members;
        this.grants = grants;
        this.slowKeys = slowKeys;
        this.clock = clock;
    }

    /// @param secret what the member holds in mind or in hand
    /// @return the keys of the vault, or empty when the secret is wrong or the member has none
    Optional<OpeningKeys> open(long organisation, String account, byte[] secret) {
        var member = members.find(organisation, account);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        try {
            var own = member.get().open(slow(secret, member.get().salt));
            var opened = new HashMap<Long, OpeningKey>();
            grants.of(organisation, account)
                    .forEach(grant -> opened.put(grant.vaultKey, grant.open(own)));
            return opened.isEmpty() ? Optional.empty() : Optional.of(new OpeningKeys(opened));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    VaultMember sheet(long organisation, RecoveryCode code) {
        return keyPair(organisation, VaultMember.RECOVERY, VaultMember.RECOVERY, code.secret());
    }

    /// Makes a key pair for a member, in place of an earlier one.
    VaultMember keyPair(long organisation, String account, String name, byte[] secret) {
        var known = members.find(organisation, account);
        var member =
                known.orElseGet(
                        () -> new VaultMember(organisation, account, name, LocalDate.now(clock)));
        var salt = SlowKeys.salt();
        member.take(OpeningKey.create(), slow(secret, salt), salt);
        members.persist(member);
        return member;
    }

    void grant(long key, VaultMember member, OpeningKey secret) {
        grants.persistAndFlush(new VaultGrant(key, member, secret));
    }

    private SymmetricKey slow(byte[] secret, byte[] salt) {
        return slowKeys.make(secret, salt, SlowKeys.Cost.PASSPHRASE);
    }

    static byte[] secret(String passphrase) {
        return passphrase.strip().getBytes(StandardCharsets.UTF_8);
    }
}
