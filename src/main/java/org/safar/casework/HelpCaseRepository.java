package org.safar.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps cases. Those of another organisation are not found.
@ApplicationScoped
class HelpCaseRepository implements PanacheRepositoryBase<HelpCase, UUID> {

    /// More than anybody reads in one list; each is decrypted.
    private static final int MOST_OPEN = 1_000;

    /// An organisation may read a case when its key was wrapped for it.
    private static final String READABLE =
            " exists (select 1 from HelpCaseKey k where k.helpCase = c.id and k.organisation ="
                    + " ?1 and k.purpose = 'thread')";

    /// @return the case, only if that organisation may read it
    Optional<HelpCase> readable(long organisation, UUID id) {
        return find("from HelpCase c where " + READABLE + " and c.id = ?2", organisation, id)
                .firstResultOptional();
    }

    /// @return the case, only if that organisation handles it now; nobody else changes it meanwhile
    Optional<HelpCase> handled(long organisation, UUID id) {
        return find(
                        "from HelpCase c where "
                                + READABLE
                                + " and c.organisation = ?1 and c.id = ?2",
                        organisation,
                        id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<HelpCase> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /// @return open cases of an organisation, at most 1,000, those that wait longest first
    List<HelpCase> open(long organisation) {
        return find(
                        "from HelpCase c where "
                                + READABLE
                                + " and c.organisation = ?1 and c.state <> 'closed'"
                                + " order by c.personWroteOn, c.receivedOn, c.id",
                        organisation)
                .page(0, MOST_OPEN)
                .list();
    }

    /// @return cases that another organisation handles and this one may read, the newest first
    List<HelpCase> readableElsewhere(long organisation) {
        return list(
                "from HelpCase c where "
                        + READABLE
                        + " and c.organisation <> ?1 order by c.receivedOn desc, c.id",
                organisation);
    }

    /// @param locator public half of a receipt
    /// @return identifier of the case, only if that organisation may read it. Not the case: loaded
    ///   without a lock it would be written back as it was
    Optional<UUID> readableByLocator(long organisation, long locator) {
        return find(
                        "select c.id from HelpCase c where " + READABLE + " and c.locator = ?2",
                        organisation,
                        locator)
                .project(UUID.class)
                .firstResultOptional();
    }

    /// @return closed cases of an organisation, the newest first
    List<HelpCase> closed(long organisation, int first, int most) {
        return find(
                        "from HelpCase c where "
                                + READABLE
                                + " and c.organisation = ?1 and c.state = 'closed'"
                                + " order by c.closedOn desc, c.id",
                        organisation)
                .range(first, first + most - 1)
                .list();
    }

    /// @return how many cases of an organisation wait for its answer
    long waiting(long organisation) {
        return count(
                "organisation = ?1 and state in ?2",
                organisation,
                List.of(CaseState.NEW.word(), CaseState.WAITING_FOR_US.word()));
    }

    List<UUID> toPurge(LocalDate today) {
        return find("select id from HelpCase where purgeOn <= ?1", today)
                .project(UUID.class)
                .list();
    }
}
