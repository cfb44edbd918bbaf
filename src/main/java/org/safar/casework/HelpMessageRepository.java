package org.safar.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Keeps entries of threads.
@ApplicationScoped
class HelpMessageRepository implements PanacheRepositoryBase<HelpMessage, HelpMessage.Key> {

    List<HelpMessage> of(UUID helpCase) {
        return list("helpCase = ?1 order by number", helpCase);
    }
}
