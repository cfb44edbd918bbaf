package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/// Adds names to agencies. Names are found by the search, and none is ever taken away: people ask
/// by the name on an old paper.
@ApplicationScoped
public class AgencyNames {

    private final AgencyRepository agencies;
    private final AgencyNameRepository names;
    private final LicenceEventRepository events;
    private final RegisterTables tables;
    private final EntityManager entities;

    AgencyNames(
            AgencyRepository agencies,
            AgencyNameRepository names,
            LicenceEventRepository events,
            RegisterTables tables,
            EntityManager entities) {
        this.agencies = agencies;
        this.names = names;
        this.events = events;
        this.tables = tables;
        this.entities = entities;
    }

    /// @param agency identifier of an agency of the register
    /// @param added names, of which those known already are left out; each of at most 300 letters
    @Transactional
    public void add(String agency, List<NamedAs> added) {
        if (added.isEmpty()) {
            return;
        }
        // Who publishes writes names too.
        events.lockForAdding();
        var stored = agencies.findById(agency);
        var known = names.ofAgencies(List.of(agency));
        known.forEach(entities::detach);
        entities.detach(stored);
        var draft = AgencyDraft.of(stored, known.stream().map(AgencyName::toName).toList());
        var last = events.ofAgencies(List.of(agency)).getLast().toEvent().event();
        draft.learn(new ReportedEvent(added, null, null, last));
        if (draft.isChanged()) {
            tables.save(List.of(draft));
        }
    }
}
