package org.safar.registry.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/// Reads what is shown of an agency beside its events.
@ApplicationScoped
public class AgencyBackgrounds {

    private final Profiles profiles;
    private final Replies replies;
    private final SourceChecks checks;

    AgencyBackgrounds(Profiles profiles, Replies replies, SourceChecks checks) {
        this.profiles = profiles;
        this.replies = replies;
        this.checks = checks;
    }

    /// @param agency identifier
    /// @param events identifiers of its events
    @Transactional
    public AgencyBackground of(String agency, Collection<String> events) {
        return new AgencyBackground(
                profiles.of(agency), replies.to(events), checks.last(List.of(agency)).get(agency));
    }
}
