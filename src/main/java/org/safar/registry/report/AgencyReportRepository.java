package org.safar.registry.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.report.ReportedAgency.Listed;
import org.safar.registry.report.ReportedAgency.Named;

/// Keeps reports.
@ApplicationScoped
class AgencyReportRepository implements PanacheRepositoryBase<AgencyReport, UUID> {

    private static final String IS_OPEN =
            "not exists (select 1 from AgencyReportDecision d where d.reportId = r.id)";

    boolean has(UUID once) {
        return count("once", once) > 0;
    }

    /// Two taps at once may both come this far: the second one adds nothing.
    void add(ReportQuery report, LocalDate receivedOn) {
        var agency = report.agency();
        var country = agency instanceof Named named ? named.country() : null;
        getEntityManager()
                .createQuery(
                        "insert into AgencyReport (id, once, agencyId, agencyName, agencyCountry,"
                                + " reasons, destination, happened, people, receivedOn)"
                                + " values (:id, :once, :agencyId, :agencyName, :agencyCountry,"
                                + " :reasons, :destination, :happened, :people, :receivedOn)"
                                + " on conflict (once) do nothing")
                .setParameter("id", UUID.randomUUID())
                .setParameter("once", report.once())
                .setParameter("agencyId", agency instanceof Listed listed ? listed.id() : null)
                .setParameter("agencyName", agency instanceof Named named ? named.name() : null)
                .setParameter("agencyCountry", code(country))
                .setParameter("reasons", words(report))
                .setParameter("destination", code(report.destination()))
                .setParameter(
                        "happened",
                        report.happened().isKnown() ? report.happened().toString() : null)
                .setParameter("people", report.people() == null ? null : report.people().word())
                .setParameter("receivedOn", receivedOn)
                .executeUpdate();
    }

    /// An agency about which reports are open. Typed names that differ in capital letters only are
    /// one agency.
    ///
    /// @param agencyName one of the spellings, for an agency that the register does not have
    record OpenAgency(
            @Nullable String agencyId,
            @Nullable String agencyName,
            @Nullable String agencyCountry,
            long total) {}

    long open() {
        return count("from AgencyReport r where " + IS_OPEN);
    }

    /// @return agencies with open reports, those that wait longest first
    List<OpenAgency> openAgencies(int first, int most) {
        return getEntityManager()
                .createQuery(
                        "select r.agencyId, min(r.agencyName), r.agencyCountry, count(*)"
                                + " from AgencyReport r where "
                                + IS_OPEN
                                + " group by r.agencyId, lower(r.agencyName), r.agencyCountry"
                                + " order by min(r.receivedOn), r.agencyId, lower(r.agencyName),"
                                + " r.agencyCountry",
                        OpenAgency.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /// @return the oldest open reports about that agency
    List<AgencyReport> openOf(OpenAgency agency, int most) {
        var ofAgency =
                agency.agencyId() != null
                        ? find(
                                "from AgencyReport r where r.agencyId = ?1 and "
                                        + IS_OPEN
                                        + " order by r.receivedOn, r.id",
                                agency.agencyId())
                        : find(
                                "from AgencyReport r where r.agencyId is null"
                                        + " and lower(r.agencyName) = lower(?1)"
                                        + " and coalesce(r.agencyCountry, '') = ?2 and "
                                        + IS_OPEN
                                        + " order by r.receivedOn, r.id",
                                agency.agencyName(),
                                Objects.requireNonNullElse(agency.agencyCountry(), ""));
        return ofAgency.page(0, most).list();
    }

    /// @param day on which the last report that is known came in
    /// @param id of that report
    /// @return the open reports behind it, about all agencies, the oldest first
    List<AgencyReport> openAfter(LocalDate day, UUID id, int most) {
        return find(
                        "from AgencyReport r where (r.receivedOn > ?1"
                                + " or r.receivedOn = ?1 and r.id > ?2) and "
                                + IS_OPEN
                                + " order by r.receivedOn, r.id",
                        day,
                        id)
                .page(0, most)
                .list();
    }

    /// Locks those of the reports that are open, so that two reviewers do not decide at once.
    List<UUID> lockOpen(Collection<UUID> ids) {
        // Locked first and asked afterwards: whoever waited for the lock must see what was decided.
        getEntityManager()
                .createNativeQuery(
                        "SELECT id FROM agency_report WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .setParameter("ids", ids)
                .getResultList();
        return find("from AgencyReport r where r.id in ?1 and " + IS_OPEN + " order by r.id", ids)
                .stream()
                .map(report -> report.id)
                .toList();
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }

    private static String words(ReportQuery report) {
        return report.reasons().stream()
                .sorted()
                .map(ReportReason::word)
                .collect(Collectors.joining(" "));
    }
}
