package org.safar.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// One line of the audit log; the database refuses to change or delete it.
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    Instant at;

    String actor;

    String name;

    String role;

    String action;

    String subject;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, String action, Reference subject) {
        this.at = at;
        this.actor = actor.id();
        this.name = actor.name();
        this.role = actor.role();
        this.action = action;
        this.subject = subject.toString();
    }

    AuditLine toLine() {
        return new AuditLine(id, at, new Actor(actor, name, role), action, subject);
    }
}
