package org.safar.content.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.safar.content.RevisionView;
import org.safar.platform.AuditLog;

/// Tells colleagues who wrote and decided something.
@ApplicationScoped
class DeskNames {

    private final AuditLog audit;

    DeskNames(AuditLog audit) {
        this.audit = audit;
    }

    /// @param account of somebody who did something once, null for Safar itself
    /// @return the name that colleagues know, or else the account
    String of(@Nullable String account, TextDeskMessages messages) {
        return account == null ? messages.cameAlong() : audit.nameOf(account).orElse(account);
    }

    /// @return who wrote that revision, and when
    String writer(RevisionView revision, TextDeskWords words) {
        return of(revision.author(), words.messages())
                + " · "
                + words.moment(revision.recordedAt());
    }
}
