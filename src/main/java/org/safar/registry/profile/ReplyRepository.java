package org.safar.registry.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/// Reads and adds replies.
@ApplicationScoped
class ReplyRepository implements PanacheRepository<ReplyRow> {

    /// @return the oldest first
    List<ReplyRow> to(Collection<String> events) {
        return list("eventId in ?1 order by id", events);
    }
}
