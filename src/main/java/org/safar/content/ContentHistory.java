package org.safar.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// Tells the staff what became of texts.
@ApplicationScoped
public class ContentHistory {

    private final EntityManager entities;

    ContentHistory(EntityManager entities) {
        this.entities = entities;
    }

    /// @return the revisions of that text, newest first
    @Transactional
    public List<RevisionView> of(String document, Language language) {
        return read("r.document = ?1 and r.language = ?2", List.of(document, language.tag()));
    }

    /// @return the revisions of that document in all languages, newest first
    @Transactional
    public List<RevisionView> of(String document) {
        return read("r.document = ?1", List.of(document));
    }

    /// @return that revision
    @Transactional
    public Optional<RevisionView> find(long id) {
        return entities.createQuery("from ContentRevision r where r.id = ?1", ContentRevision.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .flatMap(found ->
                        of(found.document, Language.fromString(found.language)).stream()
                                .filter(revision -> revision.id() == id)
                                .findFirst());
    }

    /// @return the newest revision of that text, whatever became of it; not one that came along and
    ///   lies beside
    @Transactional
    public Optional<RevisionView> newest(String document, Language language) {
        return of(document, language).stream()
                .filter(revision -> !revision.liesBeside())
                .findFirst();
    }

    /// @return everything that editors wrote and that is not yet before the readers, newest first
    @Transactional
    public List<RevisionView> open() {
        return read("r.origin = 'desk'", List.of()).stream()
                .filter(revision ->
                        switch (revision.state()) {
                            case DRAFT, IN_REVIEW, SCHEDULED -> true;
                            case PUBLISHED, REPLACED, WITHDRAWN, ARCHIVED -> false;
                        })
                .toList();
    }

    /// @return English texts of that kind that readers no longer see, by identifier
    @Transactional
    public List<RevisionView> putAway(DocumentKind kind) {
        return read("d.kind = ?1 and r.language = 'en'", List.of(kind.word())).stream()
                .filter(revision ->
                        switch (revision.state()) {
                            case WITHDRAWN, ARCHIVED -> true;
                            case DRAFT, IN_REVIEW, SCHEDULED, PUBLISHED, REPLACED -> false;
                        })
                .sorted(Comparator.comparing(RevisionView::document))
                .toList();
    }

    /// @return the newest revision of each text, whatever became of it
    @Transactional
    public List<RevisionView> newestOfAll() {
        return read(
                "r.id in (select max(n.id) from ContentRevision n group by n.document, n.language)",
                List.of());
    }

    /// @return the texts that readers see, byte for byte as they were written, in the order of
    ///   their paths
    @Transactional
    public List<SeedFile> published() {
        return entities.createQuery(
                        "select d.kind, r from TakenStep s join ContentRevision r"
                                + " on r.id = s.revision join ContentDocument d on d.id = r.document"
                                + " where s.step = 'published' and s.id in (select max(n.id)"
                                + " from TakenStep n join ContentRevision t on t.id = n.revision"
                                + " where n.step in ('published', 'withdrawn', 'archived')"
                                + " group by t.document, t.language)",
                        Object[].class)
                .getResultStream()
                .map(row -> file(String.valueOf(row[0]), (ContentRevision) row[1]))
                .sorted(Comparator.comparing(SeedFile::path))
                .toList();
    }

    private static SeedFile file(String kind, ContentRevision revision) {
        return new SeedFile(
                DocumentKind.ofWord(kind).orElseThrow(),
                revision.document,
                Language.fromString(revision.language),
                revision.file);
    }

    private List<RevisionView> read(String condition, List<Object> parameters) {
        var query =
                entities.createQuery(
                        "select r, d.kind from ContentRevision r join ContentDocument d"
                                + " on d.id = r.document where "
                                + condition
                                + " order by r.id desc",
                        Object[].class);
        for (var index = 0; index < parameters.size(); index++) {
            query.setParameter(index + 1, parameters.get(index));
        }
        var rows = query.getResultList();
        var steps = steps(rows.stream().map(row -> ((ContentRevision) row[0]).id).toList());
        var shown = shownSteps(rows);
        return rows.stream()
                .map(row -> view((ContentRevision) row[0], String.valueOf(row[1]), steps, shown))
                .toList();
    }

    /// @return the last step that readers noticed, by text
    private Map<String, TakenStep> shownSteps(List<Object[]> rows) {
        var documents =
                rows.stream().map(row -> ((ContentRevision) row[0]).document).distinct().toList();
        return entities.createQuery(
                        "select s, r.document, r.language from TakenStep s"
                                + " join ContentRevision r on r.id = s.revision"
                                + " where r.document in ?1 and s.step in"
                                + " ('published', 'withdrawn', 'archived') order by s.id",
                        Object[].class)
                .setParameter(1, documents)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> row[1] + "/" + row[2],
                                row -> (TakenStep) row[0],
                                (earlier, later) -> later));
    }

    private Map<Long, List<TakenStep>> steps(List<@Nullable Long> revisions) {
        return entities.createQuery(
                        "from TakenStep s where s.revision in ?1 order by s.id", TakenStep.class)
                .setParameter(1, revisions)
                .getResultStream()
                .collect(Collectors.groupingBy(step -> step.revision));
    }

    private static RevisionView view(
            ContentRevision revision,
            String kind,
            Map<Long, List<TakenStep>> steps,
            Map<String, TakenStep> shown) {
        var id = Objects.requireNonNull(revision.id);
        var own = new ArrayList<>(steps.getOrDefault(id, List.of()));
        own.sort(Comparator.comparing(step -> Objects.requireNonNull(step.id)));
        var noticed = shown.get(revision.document + "/" + revision.language);
        var state = RevisionStates.of(id, own, noticed);
        var last = own.isEmpty() ? null : own.getLast();
        return new RevisionView(
                id,
                revision.document,
                DocumentKind.ofWord(kind).orElseThrow(),
                Language.fromString(revision.language),
                TextFile.read(
                        kind + "/" + revision.document + "/" + revision.language, revision.file),
                revision.origin.equals(ContentRevision.SEED),
                revision.author,
                revision.base,
                revision.recordedAt,
                state,
                state == RevisionState.SCHEDULED && last != null ? last.dueAt : null,
                own.stream().map(ContentHistory::step).toList());
    }

    private static RevisionView.Step step(TakenStep step) {
        return new RevisionView.Step(
                Objects.requireNonNull(step.id),
                step.step,
                step.author,
                step.note,
                step.recordedAt);
    }
}
