package org.safar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// An agency. Whether it is licensed is no column: [LicenceHistory] tells it from events.
@Entity
class Agency {

    /// What an identifier looks like: it is part of addresses.
    static final String ID = "[a-z0-9-]{1,80}";

    @Id String id;

    String name;

    @Nullable String country;

    @Column(name = "registration_number")
    @Nullable String registrationNumber;

    @Column(name = "name_folded")
    String nameFolded;

    @Column(name = "search_text", columnDefinition = "text")
    String searchText;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected Agency() {}
}
