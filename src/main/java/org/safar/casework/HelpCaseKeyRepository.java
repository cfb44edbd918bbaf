package org.safar.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the keys of cases.
@ApplicationScoped
class HelpCaseKeyRepository implements PanacheRepository<HelpCaseKey> {

    Optional<HelpCaseKey> ofReceipt(UUID helpCase) {
        return find("helpCase = ?1 and organisation is null", helpCase).firstResultOptional();
    }

    /// One question, whether there is such a case or not: two would take longer for one of them.
    Optional<HelpCaseKey> ofLocator(long locator) {
        return find(
                        "organisation is null and helpCase ="
                                + " (select c.id from HelpCase c where c.locator = ?1)",
                        locator)
                .firstResultOptional();
    }

    Optional<HelpCaseKey> of(UUID helpCase, long organisation, String purpose) {
        return find(
                        "helpCase = ?1 and organisation = ?2 and purpose = ?3",
                        helpCase,
                        organisation,
                        purpose)
                .firstResultOptional();
    }

    List<HelpCaseKey> of(long organisation, List<UUID> cases, String purpose) {
        return list(
                "organisation = ?1 and helpCase in ?2 and purpose = ?3",
                organisation,
                cases,
                purpose);
    }

    /// @return some of those that are not under that key, held so that nobody deletes them while
    ///   they are moved
    List<HelpCaseKey> notUnder(long organisation, long vaultKey, int most) {
        return find("organisation = ?1 and vaultKey <> ?2 order by id", organisation, vaultKey)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    void destroy(UUID helpCase) {
        delete("helpCase", helpCase);
    }

    void destroyOf(UUID helpCase, long organisation) {
        delete("helpCase = ?1 and organisation = ?2", helpCase, organisation);
    }
}
