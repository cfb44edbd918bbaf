package org.safar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.SearchFold;

/// An agency. Whether it is licensed is no column: [LicenceHistory] tells it from events.
@Entity
class Agency {

    /// What an identifier looks like: it is part of addresses.
    static final String ID = "[a-z0-9-]{1,80}";

    /// Longest folded name; a longer one is sorted by its beginning.
    private static final int LONGEST_FOLDED = 300;

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

    /// @param searchText see [SearchText]
    Agency(
            String id,
            String name,
            @Nullable Country country,
            @Nullable String registrationNumber,
            String searchText) {
        var folded = SearchFold.fold(name);
        this.id = id;
        this.name = name;
        this.country = country == null ? null : country.code();
        this.registrationNumber = registrationNumber;
        this.nameFolded =
                folded.length() > LONGEST_FOLDED ? folded.substring(0, LONGEST_FOLDED) : folded;
        this.searchText = searchText;
    }
}
