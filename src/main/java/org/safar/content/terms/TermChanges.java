package org.safar.content.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safar.content.EditingRules.Person;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// Keeps what was proposed to be called otherwise, and what a second person thought of it.
@ApplicationScoped
class TermChanges {

    private static final String COLUMNS = "id, term, language, word, why, proposed_by";

    private final Termbase shipped = Termbase.load();
    private final EntityManager entities;
    private final AuditLog audit;
    private final Clock clock;

    TermChanges(EntityManager entities, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the termbase that came along, with everything that was accepted since
    @Transactional
    Termbase inForce() {
        var termbase = shipped;
        for (var change : read("WHERE accepted ORDER BY decided_at, id")) {
            termbase = termbase.with(change.term(), change.language(), change.word());
        }
        return termbase;
    }

    /// @return what waits for a second person, newest first
    @Transactional
    List<TermChange> waiting() {
        return read("WHERE decided_by IS NULL ORDER BY id DESC");
    }

    /// @param term identifier of one that is in the termbase
    /// @return whether the person works in that language; otherwise nothing is kept
    @Transactional
    boolean propose(
            String term, Language language, String word, String why, Person person, Actor actor) {
        if (!person.worksIn(language)) {
            return false;
        }
        entities.createNativeQuery(
                        "INSERT INTO content_term_change (term, language, word, why, proposed_by,"
                                + " proposed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, term)
                .setParameter(2, language.tag())
                .setParameter(3, word)
                .setParameter(4, why)
                .setParameter(5, actor.id())
                .setParameter(6, clock.instant())
                .executeUpdate();
        audit.record(actor, "term-proposed", new Reference("term", term));
        return true;
    }

    /// @param accepted no takes a change back; who proposed it may do that too
    /// @return what became of it, empty when there is no such change
    @Transactional
    Optional<TermDecision> decide(long id, boolean accepted, Person person, Actor actor) {
        return read("WHERE id = " + id).stream()
                .findFirst()
                .map(change -> decide(change, accepted, person, actor));
    }

    private TermDecision decide(TermChange change, boolean accepted, Person person, Actor actor) {
        if (!person.worksIn(change.language())) {
            return TermDecision.NOT_ALLOWED;
        }
        if (accepted && change.proposedBy().equals(actor.id())) {
            return TermDecision.OWN_CHANGE;
        }
        var changed =
                entities.createNativeQuery(
                                "UPDATE content_term_change SET decided_by = ?1, decided_at = ?2,"
                                        + " accepted = ?3 WHERE id = ?4 AND decided_by IS NULL")
                        .setParameter(1, actor.id())
                        .setParameter(2, clock.instant())
                        .setParameter(3, accepted)
                        .setParameter(4, change.id())
                        .executeUpdate();
        if (changed == 0) {
            return TermDecision.DECIDED;
        }
        var action = accepted ? "term-accepted" : "term-declined";
        audit.record(actor, action, new Reference("term", change.term()));
        return TermDecision.DONE;
    }

    private List<TermChange> read(String condition) {
        return entities.createNativeQuery(
                        "SELECT " + COLUMNS + " FROM content_term_change " + condition, Tuple.class)
                .getResultStream()
                .map(row -> change((Tuple) row))
                .toList();
    }

    private static TermChange change(Tuple row) {
        return new TermChange(
                row.get(0, Long.class),
                row.get(1, String.class),
                Language.fromString(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class));
    }
}
