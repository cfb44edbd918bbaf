package org.safar.content.corrections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.safar.content.ContentHistory;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.StaffRole;

/// What was put right, as everybody reads it. Each test goes on where the one before it ended.
@QuarkusTest
@TestProfile(CorrectionPageTest.OwnTexts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionPageTest {

    /// A database in which nobody else changes texts.
    public static final class OwnTexts implements QuarkusTestProfile {}

    private static final Actor DILNOZA = actor("dilnoza");
    private static final Actor ERLAN = actor("erlan");

    @Inject Editing editing;
    @Inject ContentHistory history;
    @Inject Libraries libraries;

    @Test
    @Order(1)
    void withoutCorrectionsThePageSaysSo() {
        assertThat(page("en").text()).contains("No text has been corrected yet.");
    }

    @Test
    @Order(2)
    void aCorrectionIsToldWithItsDayItsTextAndItsWords() {
        var revision = saved("police-check", Language.TG);
        published(revision, "Маблағи ҷарима <нодуруст> буд.");

        var page = page("ru");

        assertThat(page.select("main li").text())
                .contains("Исправлено: 23 ноября 2026 г.")
                .contains("Маблағи ҷарима <нодуруст> буд.");
        assertThat(page.select("main li p[lang=tg]")).hasSize(1);
        assertThat(page.select("main li a").attr("href")).isEqualTo("/ru/guides/police-check");
    }

    @Test
    @Order(3)
    void whatIsPublishedWithoutAWordIsNotTold() {
        published(saved("police-check", Language.TG), null);
        published(saved("police-check", Language.TG), " ");

        assertThat(page("en").select("main li")).hasSize(1);
    }

    @Test
    @Order(4)
    void aTextThatWasTakenAwayIsToldWithoutALink() {
        var revision = history.newest("no-amnesty-for-sale", Language.EN).orElseThrow();
        done(editing.withdraw(revision.id(), "It was not true.", person(ERLAN), ERLAN));
        libraries.refresh();

        var newest = page("en").select("main li").first();

        assertThat(newest.text())
                .contains("Taken away:", "Do not pay for a place in an amnesty", "not true");
        assertThat(newest.select("a")).isEmpty();
    }

    @Test
    @Order(5)
    void olderOnesAreOnTheNextPage() {
        for (var number = 1; number <= 15; number++) {
            published(saved("police-check", Language.TG), "Number " + number);
        }

        var first = page("en");
        var second =
                Jsoup.parse(given().get(first.select("a[href*=before]").attr("href")).asString());

        assertThat(first.select("main li").first().text()).contains("Number 15");
        assertThat(first.text()).doesNotContain("not true");
        assertThat(second.text()).contains("not true").contains("Number 1");
        assertThat(second.select("main li").size() + first.select("main li").size()).isEqualTo(17);
    }

    @Test
    @Order(6)
    void everyTextLeadsThere() {
        assertThat(
                        Jsoup.parse(given().get("/tg/guides/police-check").asString())
                                .select("a[href=/tg/corrections]")
                                .text())
                .isEqualTo("Ислоҳҳо");
    }

    private void published(long revision, @Nullable String note) {
        done(editing.publish(revision, note, person(ERLAN), ERLAN));
        libraries.refresh();
    }

    private long saved(String document, Language language) {
        var newest = history.newest(document, language).orElseThrow();
        var written =
                new WrittenText(newest.kind(), document, language, newest.id(), newest.text());
        var revision = done(editing.save(written, person(DILNOZA), DILNOZA));
        done(editing.submit(revision, person(DILNOZA), DILNOZA));
        return revision;
    }

    private static long done(EditingResult result) {
        assertThat(result).isInstanceOf(EditingResult.Done.class);
        return ((EditingResult.Done) result).revision();
    }

    private static Document page(String language) {
        return Jsoup.parse(
                given().get("/" + language + "/corrections")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static Person person(Actor actor) {
        return new Person(actor.id(), Set.of(StaffRole.EDITOR), Set.of());
    }

    private static Actor actor(String name) {
        return new Actor(name, name, StaffRole.EDITOR_WORD);
    }
}
