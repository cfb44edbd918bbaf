package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.safar.platform.AuditLog;
import org.safar.registry.Entry;
import org.safar.registry.Register;

/// Tells colleagues who entered and confirmed events.
@ApplicationScoped
class StaffNames {

    private final Register register;
    private final AuditLog audit;

    StaffNames(Register register, AuditLog audit) {
        this.register = register;
        this.audit = audit;
    }

    /// @param position of an event in the chain
    Entry entry(long position) {
        return register.entry(position).orElse(Entry.CAME_ALONG);
    }

    /// @param agency identifier of one that was added because it is registered
    String ofWhoRegistered(String agency) {
        return register.registeredBy(agency).map(this::of).orElse("");
    }

    /// @param account of somebody who did something once
    /// @return the name that colleagues know, or else the account
    String of(String account) {
        return audit.nameOf(account).orElse(account);
    }
}
