package org.safar.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// A file of a case, encrypted.
@Entity
@Table(name = "help_attachment")
class HelpAttachment {

    @Id UUID id;

    @Column(name = "help_case")
    UUID helpCase;

    byte[] body;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HelpAttachment() {}

    HelpAttachment(UUID id, UUID helpCase, byte[] body) {
        this.id = id;
        this.helpCase = helpCase;
        this.body = body;
    }

    static String about(UUID helpCase, UUID id) {
        return "case:" + helpCase + ":file:" + id;
    }
}
