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

/// A step that a revision has taken.
@Entity
@Immutable
@Table(name = "content_step")
class TakenStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    long revision;

    String step;

    @Column(name = "due_at")
    @Nullable Instant dueAt;

    @Nullable String author;

    @Nullable String note;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected TakenStep() {}

    TakenStep(long revision, ContentStep step, StepDetails details, Instant recordedAt) {
        this(revision, step, details.dueAt(), recordedAt);
        this.author = details.author();
        this.note = details.note();
    }

    TakenStep(long revision, ContentStep step, @Nullable Instant dueAt, Instant recordedAt) {
        this.revision = revision;
        this.step = step.word();
        this.dueAt = dueAt;
        this.recordedAt = recordedAt;
    }
}
