package org.safar.content.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

/// Keeps what people type before they save it: one draft for each person and text.
@ApplicationScoped
class Drafts {

    private static final String KEY =
            " WHERE account = :account AND document = :document AND language = :language";

    private final EntityManager entities;
    private final Clock clock;

    Drafts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /// Whose draft of which text.
    record Key(String account, DocumentKind kind, String document, Language language) {}

    /// A draft in a list.
    ///
    /// @param title as it was typed, may be empty
    record Kept(Key key, String title) {}

    /// Keeps the draft in place of the one before.
    ///
    /// @return when
    @Transactional
    Instant keep(Key key, @Nullable Long base, TypedText typed) {
        var now = clock.instant();
        entities.createNativeQuery(
                        "INSERT INTO content_draft (kind, document, language, account, base,"
                                + " title, summary, body, facts, reviewed_by, minor, saved_at)"
                                + " VALUES (:kind, :document, :language, :account,"
                                + " CAST(:base AS bigint), :title, :summary, :body, :facts,"
                                + " :reviewedBy, :minor, :now)"
                                + " ON CONFLICT (document, language, account) DO UPDATE SET"
                                + " kind = excluded.kind, base = excluded.base, title = excluded.title,"
                                + " summary = excluded.summary, body = excluded.body,"
                                + " facts = excluded.facts, reviewed_by = excluded.reviewed_by,"
                                + " minor = excluded.minor, saved_at = excluded.saved_at")
                .setParameter("kind", key.kind().word())
                .setParameter("document", key.document())
                .setParameter("language", key.language().tag())
                .setParameter("account", key.account())
                .setParameter("base", base)
                .setParameter("title", typed.title())
                .setParameter("summary", typed.summary())
                .setParameter("body", typed.body())
                .setParameter("facts", typed.facts())
                .setParameter("reviewedBy", typed.reviewedBy())
                .setParameter("minor", typed.minor())
                .setParameter("now", now)
                .executeUpdate();
        return now;
    }

    @Transactional
    Optional<Draft> find(Key key) {
        return entities.createNativeQuery("SELECT * FROM content_draft" + KEY, Tuple.class)
                .setParameter("document", key.document())
                .setParameter("language", key.language().tag())
                .setParameter("account", key.account())
                .getResultStream()
                .findFirst()
                .map(row -> draft((Tuple) row));
    }

    /// @return the drafts of that person, by document
    @Transactional
    List<Kept> of(String account) {
        return entities.createNativeQuery(
                        "SELECT kind, document, language, title FROM content_draft WHERE account = ?1"
                                + " ORDER BY document, language",
                        Tuple.class)
                .setParameter(1, account)
                .getResultStream()
                .map(row -> kept(account, (Tuple) row))
                .toList();
    }

    @Transactional
    void discard(Key key) {
        entities.createNativeQuery("DELETE FROM content_draft" + KEY)
                .setParameter("document", key.document())
                .setParameter("language", key.language().tag())
                .setParameter("account", key.account())
                .executeUpdate();
    }

    private static Kept kept(String account, Tuple row) {
        var key =
                new Key(
                        account,
                        DocumentKind.ofWord(row.get("kind", String.class)).orElseThrow(),
                        row.get("document", String.class),
                        Language.fromString(row.get("language", String.class)));
        return new Kept(key, row.get("title", String.class));
    }

    private static Draft draft(Tuple row) {
        return new Draft(
                row.get("base", Long.class),
                new TypedText(
                        row.get("title", String.class),
                        row.get("summary", String.class),
                        row.get("body", String.class),
                        row.get("facts", String.class),
                        row.get("reviewed_by", String.class),
                        row.get("minor", Boolean.class)),
                row.get("saved_at", Instant.class));
    }
}
