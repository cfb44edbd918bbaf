package org.safar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.PartialDate.Precision;

/// A published event as it is stored; the database refuses to change or delete it.
@Entity
@Immutable
@Table(name = "licence_event")
class LicenceEventRow {

    @Id long position;

    String id;

    @Column(name = "agency_id")
    String agencyId;

    String kind;

    @Column(name = "effective_from")
    @Nullable LocalDate effectiveFrom;

    @Column(name = "effective_from_precision")
    String effectiveFromPrecision;

    @Column(name = "effective_to")
    @Nullable LocalDate effectiveTo;

    @Column(name = "effective_to_precision")
    String effectiveToPrecision;

    String destinations;

    @Column(name = "licence_number")
    String licenceNumber;

    String issuer;

    String reason;

    @Column(name = "source_title")
    String sourceTitle;

    @Column(name = "source_url")
    String sourceUrl;

    @Column(name = "source_date")
    @Nullable LocalDate sourceDate;

    @Column(name = "source_date_precision")
    String sourceDatePrecision;

    @Column(name = "source_checked_on")
    LocalDate sourceCheckedOn;

    String confidence;

    String note;

    @Nullable String supersedes;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    @Column(name = "entered_by")
    @Nullable String enteredBy;

    @Column(name = "confirmed_by")
    @Nullable String confirmedBy;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected LicenceEventRow() {}

    ChainedEvent toEvent() {
        var event =
                new LicenceEvent(
                        id,
                        agencyId,
                        EventKind.ofWord(kind),
                        date(effectiveFrom, effectiveFromPrecision),
                        date(effectiveTo, effectiveToPrecision),
                        LicenceEvent.countries(destinations),
                        licenceNumber,
                        issuer,
                        reason,
                        new Source(
                                sourceTitle,
                                sourceUrl,
                                date(sourceDate, sourceDatePrecision),
                                sourceCheckedOn),
                        Confidence.ofWord(confidence),
                        note,
                        supersedes);
        return new ChainedEvent(position, event, recordedAt, previousHash, hash);
    }

    private static PartialDate date(@Nullable LocalDate day, String precision) {
        return day == null
                ? PartialDate.UNKNOWN
                : new PartialDate(day, Precision.valueOf(precision.toUpperCase(Locale.ROOT)));
    }
}
