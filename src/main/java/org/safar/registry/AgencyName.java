package org.safar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;

/// One name of an agency, in one script.
@Entity
@Table(name = "agency_name")
class AgencyName {

    @EmbeddedId Key key;

    String name;

    String script;

    String origin;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected AgencyName() {}

    NamedAs toName() {
        return new NamedAs(name, NamedAs.Origin.valueOf(origin.toUpperCase(Locale.ROOT)));
    }

    /// @param agencyId the agency
    /// @param rank 0 for the name of the agency itself
    @Embeddable
    record Key(@Column(name = "agency_id") String agencyId, int rank) {}
}
