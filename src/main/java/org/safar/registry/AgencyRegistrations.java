package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Adds agencies of which a source only tells that the firm is registered. That harms nobody and
/// promises nothing, so no second person looks at it. What is added stays; licence events that come
/// later decide from then on.
@ApplicationScoped
public class AgencyRegistrations {

    /// Agencies written in one go: enough for `COPY` to be fast, little enough for memory.
    private static final int CHUNK = 2_000;

    private final AgencyRepository agencies;
    private final LicenceEventRepository events;
    private final RegisterTables tables;
    private final RegisterDerivation derivation;
    private final AuditLog audit;
    private final Clock clock;

    AgencyRegistrations(
            AgencyRepository agencies,
            LicenceEventRepository events,
            RegisterTables tables,
            RegisterDerivation derivation,
            AuditLog audit,
            Clock clock) {
        this.agencies = agencies;
        this.events = events;
        this.tables = tables;
        this.derivation = derivation;
        this.audit = audit;
        this.clock = clock;
    }

    /// Adds one agency, unless the register holds one with its identifier.
    ///
    /// @param by who entered it
    /// @return whether it was added
    @Transactional
    public boolean add(RegisteredAgency agency, Actor by) {
        var isAdded = addAll(List.of(agency).iterator(), by) > 0;
        if (isAdded) {
            audit.record(by, "agency-registered", new Reference("agency", agency.id()));
        }
        return isAdded;
    }

    /// Adds those agencies of a list that the register does not hold yet; all of them or, when
    /// something goes wrong, none. An agency with a known identifier is left as it is, licensed or
    /// not. Works in constant memory.
    ///
    /// @param found asked for one after the other
    /// @param by who entered them
    /// @return number of agencies added
    @Transactional
    public int addAll(Iterator<RegisteredAgency> found, Actor by) {
        if (!found.hasNext()) {
            return 0;
        }
        // An event must not create the same agency meanwhile.
        events.lockForAdding();
        var added = addNew(next(found), by);
        if (found.hasNext()) {
            tables.expectMany();
        }
        while (found.hasNext()) {
            added += addNew(next(found), by);
        }
        return added;
    }

    private static List<RegisteredAgency> next(Iterator<RegisteredAgency> found) {
        var chunk = new ArrayList<RegisteredAgency>();
        while (chunk.size() < CHUNK && found.hasNext()) {
            chunk.add(found.next());
        }
        return chunk;
    }

    private int addNew(List<RegisteredAgency> chunk, Actor by) {
        var known =
                new HashSet<>(agencies.known(chunk.stream().map(RegisteredAgency::id).toList()));
        var added = chunk.stream().filter(agency -> known.add(agency.id())).toList();
        if (added.isEmpty()) {
            return 0;
        }
        var drafts = added.stream().map(AgencyDraft::ofNew).toList();
        tables.save(drafts);
        tables.insertRegistrations(added, by, clock.instant());
        derivation.followRegistrations(drafts);
        return added.size();
    }
}
