package org.safar.registry.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Reads and adds revisions of profiles.
@ApplicationScoped
class ProfileRepository implements PanacheRepository<ProfileRow> {

    Optional<ProfileRow> latest(String agency) {
        return find("agencyId = ?1 order by revision desc", agency)
                .page(0, 1)
                .firstResultOptional();
    }

    List<ProfileRow> all(String agency) {
        return list("agencyId = ?1 order by revision desc", agency);
    }

    /// Only one transaction at a time may write the next revision of an agency.
    void lock(String agency) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM agency WHERE id = :agency FOR NO KEY UPDATE")
                .setParameter("agency", agency)
                .getResultList();
    }
}
