package org.safar.content;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.i18n.Language;
import org.safar.platform.TestClock;

/// What becomes of texts: from the file to the reader. Each test plays with made documents and
/// takes them away again.
@QuarkusTest
class ContentStoreTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String id = "made-for-a-test-" + MADE.incrementAndGet();

    @Inject ContentStore store;
    @Inject LibraryReader reader;
    @Inject Libraries libraries;
    @Inject EntityManager entities;
    @Inject TestClock clock;

    @AfterEach
    void takeAway() {
        store.importSeed(SeedFiles.read());
        take("withdrawn", null);
        libraries.refresh();
    }

    @Test
    void aTextThatComesAlongIsPublished() {
        comesAlong(english("One", 1));

        assertThat(document().in(Language.EN).text().title()).isEqualTo("One");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        comesAlong(english("One", 1));
        var before = read().edition();

        comesAlong(english("One", 1));

        assertThat(read().edition()).isEqualTo(before);
    }

    @Test
    void aTranslationOfAnOlderMeaningIsOutdated() {
        comesAlong(english("One", 1), translated(Language.TG, "Як", 1));

        comesAlong(english("Two", 2), translated(Language.TG, "Як", 1));

        assertThat(document().in(Language.TG).translation()).isEqualTo(Translation.OUTDATED);
    }

    @Test
    void aSmallChangeOfTheSourceLeavesTranslationsAsTheyAre() {
        comesAlong(english("One", 1), translated(Language.TG, "Як", 1));

        comesAlong(english("One!", 1), translated(Language.TG, "Як", 1));

        assertThat(document().in(Language.TG).translation()).isEqualTo(Translation.MACHINE);
    }

    @Test
    void withoutUzbekInCyrillicLettersTheReaderIsGivenUzbekInLatinOnes() {
        comesAlong(
                english("One", 1),
                translated(Language.RU, "Один", 1),
                translated(Language.UZ, "Bir", 1));

        var served = document().in(Language.UZ_CYRL);

        assertThat(served.text().language()).isEqualTo(Language.UZ);
        assertThat(served.translation()).isEqualTo(Translation.FALLBACK);
    }

    @Test
    void withoutTheirLanguageAReaderIsGivenRussian() {
        comesAlong(english("One", 1), translated(Language.RU, "Один", 1));

        assertThat(document().in(Language.KY).text().language()).isEqualTo(Language.RU);
    }

    @Test
    void whatNoLongerComesAlongIsGone() {
        comesAlong(english("One", 1));
        var before = read().edition();

        store.importSeed(SeedFiles.read());

        assertThat(read().documents()).doesNotContainKey(id);
        assertThat(read().gone().get(id)).isGreaterThan(before);
    }

    @Test
    void whatAnEditorWroteStaysWhenANewFileComesAlong() {
        comesAlong(english("One", 1));
        editorPublishes(english("By hand", 1));

        comesAlong(english("Two", 2));

        assertThat(document().source().title()).isEqualTo("By hand");
    }

    @Test
    void whatIsScheduledIsPublishedWhenItsTimeHasCome() {
        comesAlong(english("One", 1));
        editorSchedules(english("Later", 1), clock.instant().minusSeconds(1));

        store.publishDue();

        assertThat(document().source().title()).isEqualTo("Later");
    }

    @Test
    void whatIsScheduledForTomorrowWaits() {
        comesAlong(english("One", 1));
        editorSchedules(english("Later", 1), clock.instant().plusSeconds(86_400));

        store.publishDue();

        assertThat(document().source().title()).isEqualTo("One");
    }

    @Test
    void aStepOfAnotherNodeIsSeenWithTheNextLook() {
        comesAlong(english("One", 1));
        libraries.refresh();

        editorPublishes(english("From elsewhere", 1));
        libraries.look();

        assertThat(libraries.now().library().documents().get(id).source().title())
                .isEqualTo("From elsewhere");
    }

    @Test
    void aKeptPageGivesWayToTheNewText() {
        comesAlong(english("One", 1));
        libraries.refresh();
        var path = "/en/guides/" + id;
        assertThat(given().get(path).asString()).contains("<h1 lang=\"en\">One</h1>");

        editorPublishes(english("Two", 1));
        libraries.look();

        assertThat(given().get(path).asString()).contains("<h1 lang=\"en\">Two</h1>");
    }

    @Test
    void aNameThatAnotherKindHasIsRefused() {
        comesAlong(english("One", 1));
        var taken = new SeedFile(DocumentKind.SYSTEM, id, Language.EN, english("Two", 1).text());

        assertThatThrownBy(() -> comesAlong(taken)).hasMessageContaining("its name is taken");
    }

    private void comesAlong(SeedFile... files) {
        var all = new ArrayList<>(SeedFiles.read());
        all.addAll(List.of(files));
        store.importSeed(all);
    }

    private Document document() {
        return read().documents().get(id);
    }

    private Library read() {
        return reader.newer(libraries.now().library());
    }

    private SeedFile english(String title, int version) {
        return new SeedFile(
                DocumentKind.GUIDE,
                id,
                Language.EN,
                """
                ---
                title: %s
                summary: Made.
                version: %d
                checked_on: 2026-11-23
                review_due: 2027-01-10
                confidence: reported
                countries:
                  - KZ
                stages:
                  - working
                topics:
                  - pay
                sources:
                  - title: Made
                ---
                Text.
                """
                        .formatted(title, version));
    }

    private SeedFile translated(Language language, String title, int from) {
        return new SeedFile(
                DocumentKind.GUIDE,
                id,
                language,
                "---\ntitle: %s\nsummary: x\ntranslated_from: %d\nstatus: machine\n---\nx\n"
                        .formatted(title, from));
    }

    private void editorPublishes(SeedFile file) {
        take(file, "published", null);
    }

    private void editorSchedules(SeedFile file, Instant due) {
        take(file, "scheduled", due);
    }

    /// The desk does not exist yet; this is what it will write.
    private void take(SeedFile file, String step, @Nullable Instant due) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    entities.createNativeQuery(
                                    "INSERT INTO content_revision (document, language, file,"
                                            + " content_hash, origin, recorded_at)"
                                            + " VALUES (:d, :l, :f, :h, 'desk', now())")
                            .setParameter("d", file.document())
                            .setParameter("l", file.language().tag())
                            .setParameter("f", file.text())
                            .setParameter("h", file.hash())
                            .executeUpdate();
                });
        take(step, due);
    }

    private void take(String step, @Nullable Instant due) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(
                                        "INSERT INTO content_step (revision, step, due_at,"
                                                + " recorded_at) SELECT max(id), :s,"
                                                + " CAST(:due AS timestamptz), now()"
                                                + " FROM content_revision WHERE document = :d"
                                                + " HAVING max(id) IS NOT NULL")
                                .setParameter("s", step)
                                .setParameter("due", due)
                                .setParameter("d", id)
                                .executeUpdate());
    }
}
