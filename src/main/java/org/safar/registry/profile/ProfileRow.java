package org.safar.registry.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.safar.platform.Actor;

/// One revision of a profile; the database refuses to change or delete it.
@Entity
@Immutable
@Table(name = "agency_profile")
class ProfileRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "agency_id")
    String agencyId;

    int revision;

    String address;

    String phones;

    String site;

    String people;

    String partners;

    @Column(name = "source_title")
    String sourceTitle;

    @Column(name = "source_url")
    String sourceUrl;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_name")
    String editedName;

    @Column(name = "edited_at")
    Instant editedAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected ProfileRow() {}

    ProfileRow(String agencyId, int revision, ProfileContents contents, Actor by, Instant at) {
        this.agencyId = agencyId;
        this.revision = revision;
        this.address = contents.address();
        this.phones = String.join("\n", contents.phones());
        this.site = contents.site();
        this.people = String.join("\n", contents.people());
        this.partners = String.join("\n", contents.partners());
        this.sourceTitle = contents.sourceTitle();
        this.sourceUrl = contents.sourceUrl();
        this.editedBy = by.id();
        this.editedName = by.name();
        this.editedAt = at;
    }

    Profile toProfile() {
        var contents =
                new ProfileContents(
                        address,
                        phones.lines().toList(),
                        site,
                        people.lines().toList(),
                        partners.lines().toList(),
                        sourceTitle,
                        sourceUrl);
        return new Profile(revision, contents, editedName, editedAt);
    }
}
