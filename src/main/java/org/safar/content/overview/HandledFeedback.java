package org.safar.content.overview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// That somebody has dealt with what a reader said. It is never changed.
@Entity
@Immutable
@Table(name = "content_feedback_handled")
class HandledFeedback {

    @Id UUID feedback;

    String account;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected HandledFeedback() {}
}
