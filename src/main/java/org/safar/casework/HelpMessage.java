package org.safar.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/// An entry of a thread, encrypted.
@Entity
@Table(name = "help_message")
@IdClass(HelpMessage.Key.class)
class HelpMessage {

    record Key(UUID helpCase, int number) implements Serializable {}

    @Id
    @Column(name = "help_case")
    UUID helpCase;

    @Id int number;

    byte[] body;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HelpMessage() {}

    HelpMessage(UUID helpCase, int number, byte[] body) {
        this.helpCase = helpCase;
        this.number = number;
        this.body = body;
    }

    static String about(UUID helpCase, int number) {
        return "case:" + helpCase + ":message:" + number;
    }
}
