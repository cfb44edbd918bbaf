package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safar.casework.receipt.Receipt;
import org.safar.casework.vault.CurrentKey;
import org.safar.casework.vault.OpeningKeys;
import org.safar.casework.vault.SlowKeys;
import org.safar.casework.vault.SymmetricKey;
import org.safar.casework.vault.VaultContents;

/// The keys of cases: who can open which.
@ApplicationScoped
class CaseKeys implements VaultContents {

    /// So that a rotation of many cases does not hold them all in memory.
    private static final int AT_ONCE = 200;

    private final HelpCaseKeyRepository keys;
    private final SlowKeys slowKeys;

    CaseKeys(HelpCaseKeyRepository keys, SlowKeys slowKeys) {
        this.keys = keys;
        this.slowKeys = slowKeys;
    }

    /// What is made of a receipt; takes a tenth of a second on purpose.
    SymmetricKey ofReceipt(Receipt receipt, byte[] salt) {
        return slowKeys.make(receipt.secretBytes(), salt, SlowKeys.Cost.RECEIPT);
    }

    void giveReceipt(UUID helpCase, SymmetricKey receipt, byte[] salt, SymmetricKey thread) {
        keys.persist(new HelpCaseKey(helpCase, receipt, salt, thread));
    }

    /// Gives the thread to an organisation, and a desk of its own.
    ///
    /// @return key of the desk, empty when the organisation has one already
    Optional<SymmetricKey> giveOrganisation(
            UUID helpCase, long organisation, CurrentKey holder, SymmetricKey thread) {
        if (keys.of(helpCase, organisation, HelpCaseKey.THREAD).isEmpty()) {
            keys.persist(
                    new HelpCaseKey(helpCase, HelpCaseKey.THREAD, organisation, holder, thread));
        }
        if (keys.of(helpCase, organisation, HelpCaseKey.DESK).isPresent()) {
            return Optional.empty();
        }
        var desk = SymmetricKey.create();
        keys.persist(new HelpCaseKey(helpCase, HelpCaseKey.DESK, organisation, holder, desk));
        return Optional.of(desk);
    }

    void takeFrom(UUID helpCase, long organisation) {
        keys.destroyOf(helpCase, organisation);
    }

    Optional<HelpCaseKey> receiptKeyAt(long locator) {
        return keys.ofLocator(locator);
    }

    Optional<HelpCaseKey> receiptKey(UUID helpCase) {
        return keys.ofReceipt(helpCase);
    }

    /// @return whether an organisation can still open a case
    boolean has(UUID helpCase, long organisation) {
        return keys.of(helpCase, organisation, HelpCaseKey.DESK).isPresent();
    }

    SymmetricKey thread(UUID helpCase, long organisation, OpeningKeys unlocked) {
        return keys.of(helpCase, organisation, HelpCaseKey.THREAD).orElseThrow().open(unlocked);
    }

    SymmetricKey desk(UUID helpCase, long organisation, OpeningKeys unlocked) {
        return keys.of(helpCase, organisation, HelpCaseKey.DESK).orElseThrow().open(unlocked);
    }

    /// @return case → key of its desk
    Map<UUID, SymmetricKey> desks(long organisation, List<UUID> cases, OpeningKeys unlocked) {
        var desks = new HashMap<UUID, SymmetricKey>();
        if (!cases.isEmpty()) {
            keys.of(organisation, cases, HelpCaseKey.DESK)
                    .forEach(key -> desks.put(key.helpCase, key.open(unlocked)));
        }
        return desks;
    }

    void destroy(UUID helpCase) {
        keys.destroy(helpCase);
    }

    @Override
    @Transactional
    public void move(long organisation, OpeningKeys old, CurrentKey now) {
        for (var some = keys.notUnder(organisation, now.id(), AT_ONCE);
                !some.isEmpty();
                some = keys.notUnder(organisation, now.id(), AT_ONCE)) {
            some.forEach(key -> key.move(old, now));
            keys.flush();
            keys.getEntityManager().clear();
        }
    }
}
