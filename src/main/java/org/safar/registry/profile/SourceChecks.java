package org.safar.registry.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Remembers when somebody looked at the sources of an agency and found nothing new.
@ApplicationScoped
public class SourceChecks {

    private final SourceCheckRepository checks;
    private final AuditLog audit;
    private final Clock clock;

    SourceChecks(SourceCheckRepository checks, AuditLog audit, Clock clock) {
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param agencies identifiers
    /// @return agency → the day of the last look, for those that had one
    @Transactional
    public Map<String, LocalDate> last(Collection<String> agencies) {
        return checks.last(agencies);
    }

    /// @param agency identifier of an agency of the register
    /// @param on the day it is where the agency is
    @Transactional
    public void add(String agency, LocalDate on, Actor by) {
        checks.persist(new SourceCheckRow(agency, on, by, clock.instant()));
        audit.record(by, "source-checked", new Reference("agency", agency));
    }

    /// @return the later one of two days, of which either may not be known
    public static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.isAfter(two) ? one : two;
    }
}
