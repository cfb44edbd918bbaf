package org.safar.content.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;

/// What readers said about texts, and what of it somebody has dealt with. Both are only added to.
///
/// Answers without words count for the share of clear ones; there is nothing to deal with.
@ApplicationScoped
class FeedbackDesk {

    private static final String JOINED =
            " from Feedback f left join HandledFeedback h on h.feedback = f.id"
                    + " where f.language in :languages";

    private static final String OPEN = JOINED + " and f.words is not null and h.feedback is null";

    private static final String ENTRY =
            "select f.id, f.document, f.language, f.clear, f.words, f.givenOn";

    private static final String NEWEST_FIRST = " order by f.givenOn desc, f.id";

    private final EntityManager entities;
    private final AuditLog audit;
    private final Clock clock;

    FeedbackDesk(EntityManager entities, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return one for each document with answers in these languages: those with open ones first,
    ///   then the newest
    @Transactional
    List<FeedbackShare> shares(Collection<Language> languages) {
        return entities.createQuery(
                        "select f.document, sum(case when f.clear then 1 else 0 end), count(f),"
                                + " sum(case when f.words is not null and h.feedback is null"
                                + " then 1 else 0 end), max(f.givenOn)"
                                + JOINED
                                + " group by f.document"
                                + " order by 4 desc, 5 desc, f.document",
                        FeedbackShare.class)
                .setParameter("languages", tags(languages))
                .getResultList();
    }

    /// @return number of open answers in these languages
    @Transactional
    long countOpen(Collection<Language> languages) {
        return entities.createQuery("select count(f)" + OPEN, Long.class)
                .setParameter("languages", tags(languages))
                .getSingleResult();
    }

    /// @param document only about that one; null for all
    /// @param first number of the first one, from 0
    /// @return open answers, the newest first
    @Transactional
    List<FeedbackEntry> open(
            Collection<Language> languages, @Nullable String document, int first, int most) {
        return entities.createQuery(
                        ENTRY
                                + OPEN
                                + " and (:document is null or f.document = :document)"
                                + NEWEST_FIRST,
                        FeedbackEntry.class)
                .setParameter("languages", tags(languages))
                .setParameter("document", document)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /// Marks answers as dealt with. What somebody else marked meanwhile, or what is in another
    /// language, stays as it is.
    ///
    /// @return how many were marked
    @Transactional
    int handle(Set<UUID> answers, Collection<Language> languages, Actor actor) {
        return (int) answers.stream().filter(answer -> handle(answer, languages, actor)).count();
    }

    private boolean handle(UUID answer, Collection<Language> languages, Actor actor) {
        var added =
                entities.createNativeQuery(
                                "INSERT INTO content_feedback_handled"
                                        + " (feedback, account, recorded_at)"
                                        + " SELECT id, ?2, ?3 FROM content_feedback"
                                        + " WHERE id = ?1 AND words IS NOT NULL"
                                        + " AND language IN (?4) ON CONFLICT DO NOTHING")
                        .setParameter(1, answer)
                        .setParameter(2, actor.id())
                        .setParameter(3, clock.instant())
                        .setParameter(4, tags(languages))
                        .executeUpdate();
        if (added > 0) {
            audit.record(actor, "feedback-handled", new Reference("feedback", answer.toString()));
        }
        return added > 0;
    }

    private static List<String> tags(Collection<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }
}
