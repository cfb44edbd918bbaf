package org.safar.content.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.content.RevisionState;
import org.safar.content.TextFile;
import org.safar.i18n.Language;

/// Reads what readers do not see yet.
@ApplicationScoped
class OpenTexts {

    /// Revisions of the desk that lead somewhere: nothing newer of the same text is published.
    private static final String OPEN =
            """
            select r.id, r.document, d.kind, r.language, r.file, r.author, r.recordedAt,
                   s.step, s.dueAt, s.note
            from ContentRevision r
            join ContentDocument d on d.id = r.document
            left join TakenStep s
              on s.id = (select max(t.id) from TakenStep t where t.revision = r.id)
            where r.origin = 'desk'
              and (s.step is null or s.step in ('submitted', 'returned', 'scheduled'))
              and not exists (
                select 1 from ContentRevision n join TakenStep p on p.revision = n.id
                where n.document = r.document and n.language = r.language and n.id > r.id
                  and p.step in ('published', 'archived') and n.origin = 'desk')
            order by r.id desc
            """;

    private static final String TYPED =
            "SELECT t.document, d.kind, t.language, t.title, t.saved_at FROM content_draft t"
                    + " LEFT JOIN content_document d ON d.id = t.document"
                    + " WHERE t.account = ?1 ORDER BY t.saved_at DESC";

    private final EntityManager entities;

    OpenTexts(EntityManager entities) {
        this.entities = entities;
    }

    /// A revision with the last step it took.
    record Row(
            long id,
            String document,
            String kind,
            String language,
            String file,
            @Nullable String author,
            Instant recordedAt,
            @Nullable String step,
            @Nullable Instant dueAt,
            @Nullable String note) {

        OpenText toText() {
            var state = state();
            var where = kind + "/" + document + "/" + language;
            return new OpenText(
                    id,
                    document,
                    DocumentKind.ofWord(kind).orElseThrow(),
                    Language.fromString(language),
                    TextFile.read(where, file).front().find("title").orElse(document),
                    Objects.requireNonNullElse(author, ""),
                    recordedAt,
                    state,
                    dueAt,
                    state == RevisionState.DRAFT ? note : null);
        }

        private RevisionState state() {
            return switch (Objects.requireNonNullElse(step, "")) {
                case "submitted" -> RevisionState.IN_REVIEW;
                case "scheduled" -> RevisionState.SCHEDULED;
                default -> RevisionState.DRAFT;
            };
        }
    }

    @Transactional
    OpenWork all() {
        return new OpenWork(
                entities.createQuery(OPEN, Row.class).getResultStream().map(Row::toText).toList());
    }

    /// @return what that account has typed and not saved yet, newest first
    @Transactional
    List<TypedDraft> typedBy(String account) {
        return entities.createNativeQuery(TYPED, Object[].class)
                .setParameter(1, account)
                .getResultStream()
                .map(row -> typed((Object[]) row))
                .toList();
    }

    private static TypedDraft typed(Object[] row) {
        return new TypedDraft(
                String.valueOf(row[0]),
                row[1] == null ? null : DocumentKind.ofWord(String.valueOf(row[1])).orElseThrow(),
                Language.fromString(String.valueOf(row[2])),
                String.valueOf(row[3]),
                (Instant) row[4]);
    }
}
