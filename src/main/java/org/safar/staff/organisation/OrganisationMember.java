package org.safar.staff.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The time that a person works for an organisation. It is ended, never deleted.
@Entity
@Table(name = "organisation_member")
class OrganisationMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @ManyToOne
    @JoinColumn(name = "organisation")
    OrganisationRow organisation;

    /// Identifier of the account (OIDC `sub`).
    String staff;

    String name;

    Instant since;

    @Nullable Instant until;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected OrganisationMember() {}

    OrganisationMember(OrganisationRow organisation, String staff, String name, Instant since) {
        this.organisation = organisation;
        this.staff = staff;
        this.name = name;
        this.since = since;
    }

    Membership toMembership() {
        return new Membership(id, staff, name, since, until);
    }
}
