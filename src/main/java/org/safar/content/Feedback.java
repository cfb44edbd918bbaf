package org.safar.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// What a reader said about a page. It holds a day and no time, and nothing about who it was.
@Entity
@Immutable
@Table(name = "content_feedback")
class Feedback {

    @Id UUID id;

    String document;

    String language;

    long revision;

    boolean clear;

    @Nullable String words;

    @Column(name = "given_on")
    LocalDate givenOn;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected Feedback() {}

    Feedback(UUID id, FeedbackQuery query, LocalDate givenOn) {
        this.id = id;
        this.document = query.document();
        this.language = query.language().tag();
        this.revision = query.revision();
        this.clear = query.clear();
        this.words = query.words();
        this.givenOn = givenOn;
    }
}
