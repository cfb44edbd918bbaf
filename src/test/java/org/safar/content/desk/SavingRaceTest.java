package org.safar.content.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.safar.content.ContentHistory;
import org.safar.content.DocumentKind;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.TextFile;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.desk.OwnDatabase;

/// Several people press "Save" in the same moment.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SavingRaceTest {

    private static final int PEOPLE = 6;

    @Inject MadeTexts made;
    @Inject Editing editing;
    @Inject ContentHistory history;
    @Inject Drafts drafts;

    @RepeatedTest(5)
    void oneIsSavedAndAllOthersAreToldAndKeepTheirWords() throws Exception {
        var id = made.guide("Before.");
        var base = history.newest(id, Language.EN).orElseThrow().id();

        var results = atOnce(person -> save(id, base, person));

        assertThat(results).filteredOn(EditingResult.Done.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(EditingResult.Overtaken.class::isInstance)
                .hasSize(PEOPLE - 1);
        assertThat(history.of(id, Language.EN)).hasSize(2);
        var kept =
                IntStream.range(0, PEOPLE)
                        .mapToObj(person -> drafts.find(key(id, person)).orElseThrow().typed());
        assertThat(kept)
                .extracting(TypedText::body)
                .containsExactlyElementsOf(
                        IntStream.range(0, PEOPLE).mapToObj(SavingRaceTest::body).toList());
    }

    @Test
    void whoSavesAgainWithTheNewestAsBaseIsSaved() {
        var id = made.guide("Before.");
        var base = history.newest(id, Language.EN).orElseThrow().id();
        save(id, base, 0);
        var overtaken = (EditingResult.Overtaken) save(id, base, 1);

        var again = save(id, overtaken.newest().id(), 1);

        assertThat(again).isInstanceOf(EditingResult.Done.class);
        assertThat(history.of(id, Language.EN))
                .extracting(it -> it.text().body())
                .containsExactly(body(1), body(0), "Before.\n");
    }

    private EditingResult save(String id, long base, int person) {
        var actor = new Actor("racer-" + person, "racer", "editor");
        var typed = new TypedText("Made guide", "Made.", body(person), "", "", false);
        drafts.keep(key(id, person), base, typed);
        var file = TextFile.read("made", MadeTexts.english("Made guide", 2, body(person).strip()));
        return editing.save(
                new WrittenText(DocumentKind.GUIDE, id, Language.EN, base, file),
                MadeTexts.person(actor),
                actor);
    }

    private static String body(int person) {
        return "Words of " + person + ".\n";
    }

    private static Drafts.Key key(String id, int person) {
        return new Drafts.Key("racer-" + person, DocumentKind.GUIDE, id, Language.EN);
    }

    /// What one of the people does.
    private interface Deed<T> {
        T by(int person);
    }

    private static <T> List<T> atOnce(Deed<T> deed) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            List<Callable<T>> deeds =
                    IntStream.range(0, PEOPLE)
                            .mapToObj(person ->
                                    (Callable<T>)
                                            () -> {
                                                start.await();
                                                return deed.by(person);
                                            })
                            .toList();
            return threads.invokeAll(deeds).stream().map(Future::resultNow).toList();
        }
    }
}
