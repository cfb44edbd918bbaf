package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Adds agencies of which a source only tells that the firm is registered. That harms nobody and
/// promises nothing, so no second person looks at it. What is added stays; licence events that come
/// later decide from then on.
@ApplicationScoped
public class AgencyRegistrations {

    private final AgencyRepository agencies;
    private final RegistrationRepository registrations;
    private final LicenceEventRepository events;
    private final RegisterTables tables;
    private final RegisterDerivation derivation;
    private final AuditLog audit;
    private final Clock clock;

    AgencyRegistrations(
            AgencyRepository agencies,
            RegistrationRepository registrations,
            LicenceEventRepository events,
            RegisterTables tables,
            RegisterDerivation derivation,
            AuditLog audit,
            Clock clock) {
        this.agencies = agencies;
        this.registrations = registrations;
        this.events = events;
        this.tables = tables;
        this.derivation = derivation;
        this.audit = audit;
        this.clock = clock;
    }

    /// Adds those agencies that the register does not hold yet; all of them or, when something goes
    /// wrong, none. An agency with a known identifier is left as it is, licensed or not.
    ///
    /// @param found a few thousand at most
    /// @param by who entered them
    /// @return number of agencies added
    @Transactional
    public int add(List<RegisteredAgency> found, Actor by) {
        // An event must not create the same agency meanwhile.
        events.lockForAdding();
        var added = unknown(found);
        if (added.isEmpty()) {
            return 0;
        }
        var drafts = added.stream().map(AgencyDraft::ofNew).toList();
        tables.save(drafts);
        added.forEach(agency -> {
            registrations.persist(
                    new RegistrationRow(agency.id(), agency.source(), by.id(), clock.instant()));
            audit.record(by, "agency-registered", new Reference("agency", agency.id()));
        });
        derivation.followRegistrations(drafts);
        return added.size();
    }

    private List<RegisteredAgency> unknown(List<RegisteredAgency> found) {
        var ids = found.stream().map(RegisteredAgency::id).toList();
        var known =
                agencies.list("id in ?1", ids).stream()
                        .map(agency -> agency.id)
                        .collect(Collectors.toCollection(HashSet::new));
        return found.stream().filter(agency -> known.add(agency.id())).toList();
    }
}
