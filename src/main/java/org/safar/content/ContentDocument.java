package org.safar.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// A document, in whatever languages it may be written.
@Entity
@Immutable
@Table(name = "content_document")
class ContentDocument {

    @Id String id;

    String kind;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected ContentDocument() {}

    ContentDocument(String id, DocumentKind kind, Instant recordedAt) {
        this.id = id;
        this.kind = kind.word();
        this.recordedAt = recordedAt;
    }
}
