package org.safar.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// Reads and adds to revisions and their steps.
@ApplicationScoped
class ContentRepository implements PanacheRepositoryBase<TakenStep, Long> {

    /// Any number that no other lock of Safar has.
    private static final int LOCK = 4_170_001;

    /// A text of which readers see something, or saw something before.
    ///
    /// @param step number of the last step that readers notice
    /// @param taken word of that step
    /// @param revision the revision that took it
    /// @param by account of who took it, null for Safar itself
    record Noticed(
            long step,
            String taken,
            long revision,
            String document,
            String kind,
            String language,
            String origin,
            @Nullable String by) {}

    /// The newest text that came along for a document and language.
    record Imported(String document, String language, String hash) {}

    /// Steps are numbered one after the other: whoever takes one waits for the others to commit.
    void lock() {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
    }

    /// @return number of the newest step, 0 when there is none
    long lastStep() {
        return (long)
                getEntityManager()
                        .createQuery("select coalesce(max(s.id), 0) from TakenStep s")
                        .getSingleResult();
    }

    /// @return one row per document and language that was ever published
    List<Noticed> noticed() {
        return getEntityManager()
                .createQuery(
                        "select s.id, s.step, r.id, d.id, d.kind, r.language, r.origin,"
                                + " s.author"
                                + " from TakenStep s join ContentRevision r on r.id = s.revision"
                                + " join ContentDocument d on d.id = r.document"
                                + " where s.id in (select max(n.id) from TakenStep n"
                                + " join ContentRevision t on t.id = n.revision"
                                + " where n.step in ('published', 'withdrawn', 'archived')"
                                + " group by t.document, t.language) order by s.id",
                        Noticed.class)
                .getResultList();
    }

    /// @return what was published or taken back with a word for everybody, up to that step, newest
    ///   first
    List<Correction> corrections(long edition) {
        return getEntityManager()
                .createQuery(
                        "select s, r, d.kind from TakenStep s join ContentRevision r"
                                + " on r.id = s.revision join ContentDocument d on d.id = r.document"
                                + " where s.step in ('published', 'withdrawn') and s.note is not null"
                                + " and s.id <= :edition order by s.id desc",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultStream()
                .map(row -> correction((TakenStep) row[0], (ContentRevision) row[1], row[2]))
                .filter(correction -> !correction.note().isBlank())
                .toList();
    }

    private static Correction correction(TakenStep step, ContentRevision revision, Object kind) {
        var front = TextFile.read(revision.document, revision.file).front();
        return new Correction(
                Objects.requireNonNull(step.id),
                step.recordedAt,
                step.step.equals(ContentStep.WITHDRAWN.word()),
                DocumentKind.ofWord(String.valueOf(kind)).orElseThrow(),
                revision.document,
                Language.fromString(revision.language),
                front.find("title").orElse(revision.document),
                Objects.requireNonNull(step.note));
    }

    List<Imported> imported() {
        return getEntityManager()
                .createQuery(
                        "select r.document, r.language, r.contentHash from ContentRevision r"
                                + " where r.id in (select max(s.id) from ContentRevision s"
                                + " where s.origin = 'seed' group by s.document, s.language)",
                        Imported.class)
                .getResultList();
    }

    /// @return those revisions
    List<ContentRevision> revisions(List<Long> ids) {
        return getEntityManager()
                .createQuery("from ContentRevision r where r.id in :ids", ContentRevision.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /// @return revisions whose time has come and that have taken no step since
    List<Long> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select s.revision from TakenStep s where s.step = 'scheduled'"
                                + " and s.dueAt <= :now and not exists (select 1 from TakenStep n"
                                + " where n.revision = s.revision and n.id > s.id) order by s.dueAt, s.id",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /// @return word of the kind of that document, empty when there is none
    Optional<String> kindOf(String id) {
        return Optional.ofNullable(getEntityManager().find(ContentDocument.class, id))
                .map(document -> document.kind);
    }

    void addDocument(ContentDocument document) {
        getEntityManager().persist(document);
    }

    /// @return number of the new revision
    long add(ContentRevision revision) {
        getEntityManager().persist(revision);
        return Objects.requireNonNull(revision.id);
    }

    void take(long revision, ContentStep step, @Nullable Instant dueAt, Instant now) {
        persist(new TakenStep(revision, step, dueAt, now));
    }
}
