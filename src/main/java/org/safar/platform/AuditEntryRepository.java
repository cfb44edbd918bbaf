package org.safar.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/// Adds and reads lines of the audit log.
@ApplicationScoped
class AuditEntryRepository implements PanacheRepository<AuditEntry> {}
