package org.safar.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/// An entry of the desk, encrypted.
@Entity
@Table(name = "help_desk_entry")
@IdClass(HelpDeskEntry.Key.class)
class HelpDeskEntry {

    record Key(UUID helpCase, int number) implements Serializable {}

    @Id
    @Column(name = "help_case")
    UUID helpCase;

    @Id int number;

    long organisation;

    byte[] body;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HelpDeskEntry() {}

    HelpDeskEntry(UUID helpCase, int number, long organisation, byte[] body) {
        this.helpCase = helpCase;
        this.number = number;
        this.organisation = organisation;
        this.body = body;
    }

    static String about(UUID helpCase, int number) {
        return "case:" + helpCase + ":desk:" + number;
    }
}
