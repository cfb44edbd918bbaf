package org.safar.staff.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// An organisation as it is kept.
@Entity
@Table(name = "organisation")
class OrganisationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    String name;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected OrganisationRow() {}

    OrganisationRow(String name) {
        this.name = name;
    }

    Organisation toOrganisation() {
        return new Organisation(id, name);
    }
}
