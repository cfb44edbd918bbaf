package org.safar.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.safar.content.EditingResult.Done;
import org.safar.content.EditingResult.Overtaken;
import org.safar.content.EditingResult.Refused;
import org.safar.content.EditingResult.Unreadable;
import org.safar.content.EditingRules.Person;
import org.safar.content.EditingRules.Refusal;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Publishes at once that the facts which readers see were checked, when nothing else changes.
///
/// Whoever confirms must call [Libraries#refresh] afterwards.
@ApplicationScoped
public class Confirmations {

    private final ContentRepository content;
    private final ContentHistory history;
    private final Editing editing;
    private final AuditLog audit;
    private final Clock clock;

    Confirmations(
            ContentRepository content,
            ContentHistory history,
            Editing editing,
            AuditLog audit,
            Clock clock) {
        this.content = content;
        this.history = history;
        this.editing = editing;
        this.audit = audit;
        this.clock = clock;
    }

    /// While a change of the same text waits for a second person nobody confirms: the change would
    /// take the confirmation back without anybody noticing.
    ///
    /// @param written what readers see, with other days and names of who checked it; its base is
    ///   the revision that they see
    /// @param action word for the audit log
    @Transactional
    public EditingResult confirm(WrittenText written, String action, Person person, Actor actor) {
        content.lock();
        var found = TextAtDesk.of(history.of(written.document(), written.language()));
        var published = found.map(TextAtDesk::published).orElse(null);
        if (published == null || found.map(TextAtDesk::waiting).isPresent()) {
            return new Refused(Refusal.WRONG_STATE);
        }
        var refusal =
                EditingRules.refusal(
                        EditingDeed.CONFIRM,
                        published.state(),
                        written.language(),
                        actor.id(),
                        person);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (written.base() == null || written.base() != published.id()) {
            return new Overtaken(published);
        }
        if (!EditingRules.isConfirmation(published.text(), written.text())) {
            return new Refused(Refusal.OWN_TEXT);
        }
        var fault = editing.fault(written);
        if (fault.isPresent()) {
            return new Unreadable(fault.get());
        }
        return publish(written, action, actor);
    }

    private EditingResult publish(WrittenText written, String action, Actor actor) {
        var revision = editing.add(written, actor);
        content.persist(
                new TakenStep(
                        revision,
                        ContentStep.PUBLISHED,
                        new StepDetails(actor.id(), null, null),
                        clock.instant()));
        audit.record(actor, action, new Reference(written.kind().word(), written.document()));
        return new Done(revision);
    }
}
