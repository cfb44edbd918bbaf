package org.safar.staff.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// The moment before which everything that an account was given counts no longer.
@Entity
@Table(name = "staff_cut_off")
class CutOff {

    /// Identifier of the account (OIDC `sub`).
    @Id String staff;

    Instant at;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected CutOff() {}

    CutOff(String staff, Instant at) {
        this.staff = staff;
        this.at = at;
    }
}
