package org.safar.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One state of a text in one language. It is never changed.
@Entity
@Immutable
@Table(name = "content_revision")
class ContentRevision {

    static final String SEED = "seed";
    static final String DESK = "desk";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    String document;

    String language;

    String file;

    @Column(name = "content_hash")
    String contentHash;

    String origin;

    @Nullable String author;

    @Nullable Long base;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected ContentRevision() {}

    private ContentRevision(SeedFile seed, Instant recordedAt) {
        this.document = seed.document();
        this.language = seed.language().tag();
        this.file = seed.text();
        this.contentHash = seed.hash();
        this.origin = SEED;
        this.recordedAt = recordedAt;
    }

    /// @param base the revision that the writer began with, null for a new text
    static ContentRevision written(
            SeedFile file, @Nullable Long base, String author, Instant recordedAt) {
        var revision = new ContentRevision(file, recordedAt);
        revision.origin = DESK;
        revision.author = author;
        revision.base = base;
        return revision;
    }

    static ContentRevision of(SeedFile seed, Instant recordedAt) {
        return new ContentRevision(seed, recordedAt);
    }
}
