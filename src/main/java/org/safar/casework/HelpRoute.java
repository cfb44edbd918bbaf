package org.safar.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Says which organisation is asked about a country.
@Entity
@Table(name = "help_route")
class HelpRoute {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long organisation;

    @JdbcTypeCode(SqlTypes.CHAR)
    String country;

    @Nullable String topic;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HelpRoute() {}

    HelpRoute(long organisation, String country, @Nullable String topic) {
        this.organisation = organisation;
        this.country = country;
        this.topic = topic;
    }
}
