package org.safar.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads and adds published events.
@ApplicationScoped
class LicenceEventRepository implements PanacheRepositoryBase<LicenceEventRow, Long> {

    List<LicenceEventRow> ofAgencies(Collection<String> agencies) {
        return list("agencyId in ?1 order by position", agencies);
    }

    List<LicenceEventRow> after(long position, int limit) {
        return find("position > ?1 order by position", position).page(0, limit).list();
    }

    Optional<LicenceEventRow> last() {
        return find("order by position desc").page(0, 1).firstResultOptional();
    }

    List<String> idsAmong(Collection<String> ids) {
        return getEntityManager()
                .createQuery("select id from LicenceEventRow where id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /// Only one transaction at a time may add to the chain; the others wait here.
    void lockForAdding() {
        getEntityManager()
                .createNativeQuery("LOCK TABLE licence_event IN EXCLUSIVE MODE")
                .executeUpdate();
    }
}
