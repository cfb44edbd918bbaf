package org.safar.registry.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.safar.platform.Actor;

/// Somebody looked at the sources of an agency; the database refuses to change or delete it.
@Entity
@Immutable
@Table(name = "source_check")
class SourceCheckRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "agency_id")
    String agencyId;

    @Column(name = "checked_on")
    LocalDate checkedOn;

    @Column(name = "checked_by")
    String checkedBy;

    @Column(name = "checked_at")
    Instant checkedAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected SourceCheckRow() {}

    SourceCheckRow(String agencyId, LocalDate checkedOn, Actor by, Instant at) {
        this.agencyId = agencyId;
        this.checkedOn = checkedOn;
        this.checkedBy = by.id();
        this.checkedAt = at;
    }
}
