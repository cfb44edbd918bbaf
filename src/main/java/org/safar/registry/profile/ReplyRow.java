package org.safar.registry.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.safar.platform.Actor;

/// A reply of an agency; the database refuses to change or delete it.
@Entity
@Immutable
@Table(name = "agency_reply")
class ReplyRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "event_id")
    String eventId;

    @Column(name = "agency_id")
    String agencyId;

    String words;

    @Column(name = "written_on")
    LocalDate writtenOn;

    @Column(name = "source_title")
    String sourceTitle;

    @Column(name = "source_url")
    String sourceUrl;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected ReplyRow() {}

    ReplyRow(String eventId, String agencyId, Reply reply, Actor by, Instant at) {
        this.eventId = eventId;
        this.agencyId = agencyId;
        this.words = reply.words();
        this.writtenOn = reply.writtenOn();
        this.sourceTitle = reply.sourceTitle();
        this.sourceUrl = reply.sourceUrl();
        this.enteredBy = by.id();
        this.enteredAt = at;
    }

    Reply toReply() {
        return new Reply(words, writtenOn, sourceTitle, sourceUrl);
    }
}
