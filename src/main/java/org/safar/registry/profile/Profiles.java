package org.safar.registry.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Keeps the profiles of agencies, with every change ever made.
@ApplicationScoped
public class Profiles {

    private final ProfileRepository profiles;
    private final AuditLog audit;
    private final Clock clock;

    Profiles(ProfileRepository profiles, AuditLog audit, Clock clock) {
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return what holds now, [Profile#NONE] when nobody has written yet
    @Transactional
    public Profile of(String agency) {
        return profiles.latest(agency).map(ProfileRow::toProfile).orElse(Profile.NONE);
    }

    /// @return every revision, the newest first
    @Transactional
    public List<Profile> history(String agency) {
        return profiles.all(agency).stream().map(ProfileRow::toProfile).toList();
    }

    /// Writes the next revision, unless somebody else did since the editor looked.
    ///
    /// @param agency identifier of an agency of the register
    /// @param seen revision that the editor saw
    @Transactional
    public Saved save(String agency, int seen, ProfileContents contents, Actor by) {
        profiles.lock(agency);
        var latest = of(agency);
        if (latest.revision() != seen) {
            return new Saved.Overtaken(latest);
        }
        profiles.persist(new ProfileRow(agency, seen + 1, contents, by, clock.instant()));
        audit.record(by, "profile-changed", new Reference("agency", agency));
        return new Saved.Done(seen + 1);
    }
}
