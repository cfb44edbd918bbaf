package org.safar.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Adds and reads lines of the audit log.
@ApplicationScoped
class AuditEntryRepository implements PanacheRepository<AuditEntry> {

    /// @return at most `limit` lines, the newest first
    List<AuditEntry> find(AuditQuery query, int limit) {
        return find(
                        "id < :before and (:person = '' or actor = :person or name = :person)"
                                + " and (:subject = '' or subject = :subject) order by id desc",
                        Parameters.with("before", query.before())
                                .and("person", query.person())
                                .and("subject", query.subject()))
                .page(0, limit)
                .list();
    }
}
