package org.safar.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What was answered to a sending, for when it comes a second time.
@Entity
@Table(name = "help_sending")
class HelpSending {

    @Id
    @Column(name = "key_hash")
    byte[] keyHash;

    @Column(name = "help_case")
    UUID helpCase;

    byte[] answer;

    @Column(name = "expires_at")
    Instant expiresAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HelpSending() {}
}
