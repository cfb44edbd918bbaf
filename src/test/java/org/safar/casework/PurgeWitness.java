package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sees what is left when a case goes, and can be in its way.
@ApplicationScoped
class PurgeWitness {

    private final EntityManager entities;
    private final List<Long> keysLeft = new ArrayList<>();
    private List<UUID> watched = List.of();
    private @Nullable UUID refused;

    PurgeWitness(EntityManager entities) {
        this.entities = entities;
    }

    void forget() {
        keysLeft.clear();
        watched = List.of();
        refused = null;
    }

    /// Counts the keys of these cases whenever one of them goes.
    void watch(List<UUID> cases) {
        watched = cases;
    }

    void refuseOnce(UUID helpCase) {
        refused = helpCase;
    }

    List<Long> keysLeft() {
        return List.copyOf(keysLeft);
    }

    void purged(@Observes CaseEvents.Purged event) {
        if (event.helpCase().equals(refused)) {
            refused = null;
            throw new IllegalStateException("not now");
        }
        if (watched.contains(event.helpCase())) {
            keysLeft.add(
                    entities.createQuery(
                                    "select count(k) from HelpCaseKey k where k.helpCase in ?1",
                                    Long.class)
                            .setParameter(1, watched)
                            .getSingleResult());
        }
    }
}
