package org.safar.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.EditingResult.Done;
import org.safar.content.EditingResult.Overtaken;
import org.safar.content.EditingResult.Refused;
import org.safar.content.EditingResult.Unreadable;
import org.safar.content.EditingRules.Person;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Does what editors and translators want to do with texts, as far as [EditingRules] allow.
///
/// Whoever publishes must call [Libraries#refresh] afterwards, so that this node shows it at once.
@ApplicationScoped
public class Editing {

    private final ContentRepository content;
    private final ContentHistory history;
    private final AuditLog audit;
    private final Instance<FactCheck> checks;
    private final Clock clock;

    Editing(
            ContentRepository content,
            ContentHistory history,
            AuditLog audit,
            Instance<FactCheck> checks,
            Clock clock) {
        this.content = content;
        this.history = history;
        this.audit = audit;
        this.checks = checks;
        this.clock = clock;
    }

    /// Saves a text as a new revision. A person who began with an older one than the newest is
    /// told; they may save again with the newest as their base. One may also begin with a text that
    /// came along and lies beside.
    @Transactional
    public EditingResult save(WrittenText written, Person person, Actor actor) {
        content.lock();
        var newest = history.newest(written.document(), written.language());
        var state = newest.map(RevisionView::state).orElse(RevisionState.DRAFT);
        var refusal =
                EditingRules.refusal(
                        EditingDeed.SAVE, state, written.language(), actor.id(), person);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (newest.isPresent() && !isUpToDate(written, newest.get())) {
            return new Overtaken(newest.get());
        }
        var fault = fault(written);
        if (fault.isPresent()) {
            return new Unreadable(fault.get());
        }
        return new Done(add(written, actor));
    }

    /// Saves a text and asks a second person to look at it.
    @Transactional
    public EditingResult propose(WrittenText written, Person person, Actor actor) {
        return switch (save(written, person, actor)) {
            case Done done -> submit(done.revision(), person, actor);
            case Refused refused -> refused;
            case Overtaken overtaken -> overtaken;
            case Unreadable unreadable -> unreadable;
        };
    }

    /// Asks a second person to look at a draft.
    @Transactional
    public EditingResult submit(long revision, Person person, Actor actor) {
        return take(
                EditingDeed.SUBMIT,
                revision,
                person,
                actor,
                ContentStep.SUBMITTED,
                new StepDetails(actor.id(), null, null));
    }

    /// Publishes a revision, unless a newer one was published meanwhile. An older one that is
    /// scheduled goes back to its writer: it would take the new words from readers again.
    ///
    /// @param note what was corrected, for the public log; null when there is nothing to tell
    @Transactional
    public EditingResult publish(long revision, @Nullable String note, Person person, Actor actor) {
        return take(
                EditingDeed.PUBLISH,
                revision,
                person,
                actor,
                ContentStep.PUBLISHED,
                new StepDetails(actor.id(), null, note));
    }

    /// @param dueAt when readers are to see it
    @Transactional
    public EditingResult schedule(long revision, Instant dueAt, Person person, Actor actor) {
        return take(
                EditingDeed.SCHEDULE,
                revision,
                person,
                actor,
                ContentStep.SCHEDULED,
                new StepDetails(actor.id(), dueAt, null));
    }

    /// @param note why, for whoever wrote it
    @Transactional
    public EditingResult giveBack(
            long revision, @Nullable String note, Person person, Actor actor) {
        return take(
                EditingDeed.RETURN,
                revision,
                person,
                actor,
                ContentStep.RETURNED,
                new StepDetails(actor.id(), null, note));
    }

    /// @param note why, for the public log; null when there is nothing to tell
    @Transactional
    public EditingResult withdraw(
            long revision, @Nullable String note, Person person, Actor actor) {
        return take(
                EditingDeed.WITHDRAW,
                revision,
                person,
                actor,
                ContentStep.WITHDRAWN,
                new StepDetails(actor.id(), null, note));
    }

    /// Puts the text in that language away for good.
    @Transactional
    public EditingResult archive(long revision, Person person, Actor actor) {
        return take(
                EditingDeed.ARCHIVE,
                revision,
                person,
                actor,
                ContentStep.ARCHIVED,
                new StepDetails(actor.id(), null, null));
    }

    private EditingResult take(
            EditingDeed deed,
            long id,
            Person person,
            Actor actor,
            ContentStep step,
            StepDetails details) {
        content.lock();
        var revision = history.find(id).orElseThrow();
        var author = Objects.requireNonNullElse(revision.author(), "");
        var refusal =
                EditingRules.refusal(deed, revision.state(), revision.language(), author, person);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var all = history.of(revision.document(), revision.language());
        if (deed == EditingDeed.PUBLISH || deed == EditingDeed.SCHEDULE) {
            var newer = all.stream().filter(it -> it.isPublished() && it.id() > id).findFirst();
            if (newer.isPresent()) {
                return new Overtaken(newer.get());
            }
        }
        if (deed == EditingDeed.PUBLISH) {
            all.stream()
                    .filter(it -> it.state() == RevisionState.SCHEDULED && it.id() != id)
                    .forEach(it ->
                            add(
                                    it,
                                    ContentStep.RETURNED,
                                    new StepDetails(actor.id(), null, null),
                                    actor));
        }
        add(revision, step, details, actor);
        return new Done(id);
    }

    private void add(RevisionView revision, ContentStep step, StepDetails details, Actor actor) {
        content.persist(new TakenStep(revision.id(), step, details, clock.instant()));
        audit.record(actor, "text-" + step.word(), reference(revision));
    }

    private boolean isUpToDate(WrittenText written, RevisionView newest) {
        return Objects.equals(newest.id(), written.base())
                || history.of(written.document(), written.language()).stream()
                        .filter(it -> it.liesBeside() && it.id() > newest.id())
                        .anyMatch(it -> Objects.equals(it.id(), written.base()));
    }

    /// @return number of the new revision
    long add(WrittenText written, Actor actor) {
        var file =
                new SeedFile(
                        written.kind(),
                        written.document(),
                        written.language(),
                        written.text().written());
        if (content.kindOf(written.document()).isEmpty()) {
            content.addDocument(
                    new ContentDocument(written.document(), written.kind(), clock.instant()));
        }
        var id =
                content.add(
                        ContentRevision.written(file, written.base(), actor.id(), clock.instant()));
        audit.record(
                actor,
                "text-saved",
                new Reference("text", written.document() + "." + written.language().tag()));
        return id;
    }

    /// Says whether a text could be saved, without saving it.
    ///
    /// @return what makes the text unreadable, in the words of [BadContentException]
    @Transactional
    public Optional<String> fault(WrittenText written) {
        var kind = content.kindOf(written.document());
        if (kind.isPresent() && !kind.get().equals(written.kind().word())) {
            return Optional.of("its name is taken by a document of kind `" + kind.get() + "`");
        }
        if (ValueFacts.isName(written.document()) != (written.kind() == DocumentKind.VALUE)) {
            return Optional.of(
                    "`" + ValueFacts.PREFIX + "` begins the names of values, and only theirs");
        }
        try {
            Text.of(written.language(), 0, written.text());
            if (written.language() == Language.EN) {
                check(Document.ofSource(written.document(), written.kind(), written.text()));
            }
            return Optional.empty();
        } catch (BadContentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void check(Document document) {
        DocumentFacts.check(document.kind(), document.front());
        checks.stream()
                .filter(check -> check.kind() == document.kind())
                .forEach(check -> check.check(document));
    }

    private static Reference reference(RevisionView revision) {
        return new Reference("text", revision.document() + "." + revision.language().tag());
    }
}
