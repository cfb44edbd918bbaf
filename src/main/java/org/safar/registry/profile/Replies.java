package org.safar.registry.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Keeps what agencies reply to events that harm them.
@ApplicationScoped
public class Replies {

    private final ReplyRepository replies;
    private final AuditLog audit;
    private final Clock clock;

    Replies(ReplyRepository replies, AuditLog audit, Clock clock) {
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param events identifiers of events, published or waiting
    /// @return event → its last reply, for those that have one
    @Transactional
    public Map<String, Reply> to(Collection<String> events) {
        var last = new HashMap<String, Reply>();
        replies.to(events).forEach(row -> last.put(row.eventId, row.toReply()));
        return last;
    }

    /// Adds a reply; the one before it stays in the table and is shown no longer.
    ///
    /// @param event identifier of an event of that agency, published or waiting
    @Transactional
    public void add(String agency, String event, Reply reply, Actor by) {
        replies.persist(new ReplyRow(event, agency, reply, by, clock.instant()));
        audit.record(by, "reply-added", new Reference("event", event));
    }
}
