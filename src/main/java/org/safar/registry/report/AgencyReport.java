package org.safar.registry.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.PartialDate;

/// A report as it is stored. It holds a day and no time, and nothing about who sent it.
@Entity
@Immutable
@Table(name = "agency_report")
class AgencyReport {

    @Id UUID id;

    UUID once;

    @Column(name = "agency_id")
    @Nullable String agencyId;

    @Column(name = "agency_name")
    @Nullable String agencyName;

    @Column(name = "agency_country")
    @Nullable String agencyCountry;

    String reasons;

    @Nullable String destination;

    @Nullable String happened;

    @Nullable String people;

    @Column(name = "received_on")
    LocalDate receivedOn;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected AgencyReport() {}

    ReportQueue.Report toReport() {
        return new ReportQueue.Report(
                id,
                Stream.of(reasons.split(" "))
                        .map(word -> ReportReason.ofWord(word).orElseThrow())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportReason.class))),
                destination == null ? null : new Country(destination),
                PartialDate.parse(happened == null ? "" : happened),
                people == null ? null : ReportPeople.ofWord(people).orElseThrow(),
                receivedOn);
    }
}
