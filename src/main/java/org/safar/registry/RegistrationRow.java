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
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.PartialDate.Precision;

/// Where it was read that an agency is registered; the database refuses to change or delete it.
@Entity
@Immutable
@Table(name = "agency_registration")
class RegistrationRow {

    @Id
    @Column(name = "agency_id")
    String agencyId;

    @Column(name = "source_title")
    String sourceTitle;

    @Column(name = "source_url")
    String sourceUrl;

    @Column(name = "source_date")
    @Nullable LocalDate sourceDate;

    @Column(name = "source_date_precision")
    String sourceDatePrecision;

    @Column(name = "checked_on")
    LocalDate checkedOn;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected RegistrationRow() {}

    Source toSource() {
        return new Source(
                sourceTitle,
                sourceUrl,
                sourceDate == null
                        ? PartialDate.UNKNOWN
                        : new PartialDate(
                                sourceDate,
                                Precision.valueOf(sourceDatePrecision.toUpperCase(Locale.ROOT))),
                checkedOn);
    }
}
