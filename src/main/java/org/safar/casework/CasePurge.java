package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/// Deletes everything about a case: its keys in a transaction of their own, then the rest.
@ApplicationScoped
class CasePurge {

    private final HelpCaseRepository cases;
    private final HelpMessageRepository messages;
    private final HelpAttachmentRepository attachments;
    private final HelpDeskEntryRepository deskEntries;
    private final HelpSendingRepository sent;
    private final CaseKeys keys;
    private final Event<Object> events;

    CasePurge(
            HelpCaseRepository cases,
            HelpMessageRepository messages,
            HelpAttachmentRepository attachments,
            HelpDeskEntryRepository deskEntries,
            HelpSendingRepository sent,
            CaseKeys keys,
            Event<Object> events) {
        this.cases = cases;
        this.messages = messages;
        this.attachments = attachments;
        this.deskEntries = deskEntries;
        this.sent = sent;
        this.keys = keys;
        this.events = events;
    }

    /// First of all: without its keys a case is noise, whatever happens next.
    @Transactional
    void destroyKeys(UUID id) {
        cases.locked(id);
        keys.destroy(id);
    }

    /// The same for a case that is kept until a day, unless the person has written meanwhile.
    ///
    /// @return whether it was due
    @Transactional
    boolean destroyKeysIfDue(UUID id, LocalDate today) {
        var due = cases.locked(id).filter(helpCase -> helpCase.isDue(today)).isPresent();
        if (due) {
            keys.destroy(id);
        }
        return due;
    }

    @Transactional
    void purge(UUID id) {
        cases.locked(id);
        keys.destroy(id);
        events.fire(new CaseEvents.Purged(id));
        sent.delete("helpCase", id);
        messages.delete("helpCase", id);
        attachments.delete("helpCase", id);
        deskEntries.delete("helpCase", id);
        cases.deleteById(id);
    }
}
