package org.safar.casework;

import org.safar.casework.vault.OpeningKeys;
import org.safar.platform.Actor;

/// A case worker or lead of an organisation whose vault is open.
///
/// @param actor who it is, for the audit log
/// @param organisation for which they work
/// @param lead whether they lead: they see how much there is and give cases to people, and do not
///   read closed cases
/// @param keys of the organisation
public record Worker(Actor actor, long organisation, boolean lead, OpeningKeys keys) {

    /// @return the person, for entries of the desk
    public DeskEntry.By by() {
        return new DeskEntry.By(actor.id(), actor.name());
    }
}
