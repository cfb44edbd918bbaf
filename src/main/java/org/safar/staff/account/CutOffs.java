package org.safar.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Ends at once what an account was given: a token lives for five minutes on its own, and a person
/// who is switched off in anger must not have these.
@ApplicationScoped
public class CutOffs {

    private final CutOffRepository cutOffs;
    private final Clock clock;

    CutOffs(CutOffRepository cutOffs, Clock clock) {
        this.cutOffs = cutOffs;
        this.clock = clock;
    }

    /// From now on only tokens count that are younger than this moment.
    ///
    /// @param staff identifier of the account (OIDC `sub`)
    @Transactional
    public void cutOff(String staff) {
        // Tokens tell whole seconds.
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var known = cutOffs.findById(staff);
        if (known == null) {
            cutOffs.persist(new CutOff(staff, now));
        } else {
            known.at = now;
        }
    }

    /// @param staff identifier of the account (OIDC `sub`)
    /// @param issued when its token was made
    /// @return whether the token counts no longer
    @Transactional
    public boolean refuses(String staff, Instant issued) {
        var known = cutOffs.findById(staff);
        return known != null && !issued.isAfter(known.at);
    }
}
