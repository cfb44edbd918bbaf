package org.safar.content.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.safar.content.ContentHistory;
import org.safar.content.DocumentKind;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.content.RevisionView;
import org.safar.content.TextFile;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.StaffRole;

/// Makes documents for tests: written by one editor, published by another, as at the desk.
@ApplicationScoped
public class MadeTexts {

    private static final AtomicInteger MADE = new AtomicInteger();

    public static final Actor WRITER = new Actor("made-writer", "writer", "editor");
    public static final Actor PUBLISHER = new Actor("made-publisher", "publisher", "editor");

    private final Editing editing;
    private final ContentHistory history;
    private final Libraries libraries;
    private final EntityManager entities;

    MadeTexts(
            Editing editing, ContentHistory history, Libraries libraries, EntityManager entities) {
        this.editing = editing;
        this.history = history;
        this.libraries = libraries;
        this.entities = entities;
    }

    /// A release brings a text, and readers go on seeing that of the editors.
    @Transactional
    public void comesAlong(String id, Language language, String file) {
        entities.createNativeQuery(
                        "INSERT INTO content_revision (document, language, file, content_hash,"
                                + " origin, recorded_at) VALUES (?1, ?2, ?3, repeat('0', 64),"
                                + " 'seed', now())")
                .setParameter(1, id)
                .setParameter(2, language.tag())
                .setParameter(3, file)
                .executeUpdate();
    }

    /// @return the name of a guide that readers see, in English only
    public String guide(String body) {
        var id = name();
        publish(save(id, Language.EN, english("Made guide", 1, body)));
        return id;
    }

    /// @return a name that no document has
    public static String name() {
        return "made-at-the-desk-" + MADE.incrementAndGet() + "-" + System.nanoTime();
    }

    /// @return number of the revision
    public long save(String id, Language language, String file) {
        var base = history.newest(id, language).map(RevisionView::id).orElse(null);
        var written =
                new WrittenText(
                        DocumentKind.GUIDE, id, language, base, TextFile.read("made", file));
        var result = editing.save(written, person(WRITER), WRITER);
        assertThat(result).isInstanceOf(EditingResult.Done.class);
        return ((EditingResult.Done) result).revision();
    }

    public void publish(long revision) {
        assertThat(editing.submit(revision, person(WRITER), WRITER))
                .isInstanceOf(EditingResult.Done.class);
        assertThat(editing.publish(revision, null, person(PUBLISHER), PUBLISHER))
                .isInstanceOf(EditingResult.Done.class);
        libraries.refresh();
    }

    /// Readers see what was published since.
    public void look() {
        libraries.refresh();
    }

    public static Person person(Actor actor) {
        return new Person(actor.id(), Set.of(StaffRole.EDITOR), Set.of());
    }

    public static String english(String title, int version, String body) {
        return """
        ---
        title: %s
        summary: Made.
        version: %d
        checked_on: 2026-11-23
        review_due: 2027-05-23
        confidence: reported
        countries:
          - KZ
        stages:
          - working
        topics:
          - pay
        sources:
          - title: Made
            address: https://example.org/made
        ---
        %s
        """
                .formatted(title, version, body);
    }

    public static String translated(String title, int from, String body) {
        return """
        ---
        title: %s
        summary: Made.
        translated_from: %d
        status: machine
        ---
        %s
        """
                .formatted(title, from, body);
    }
}
