package org.safar.content.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// What readers said, and what of it was dealt with.
@QuarkusTest
@TestSecurity(user = "erlan", roles = StaffRole.EDITOR_WORD)
class FeedbackDeskPageTest {

    private static final Actor ERLAN = new Actor("erlan", "erlan", "editor");
    private static final String ALL = "/en/staff/texts/feedback";
    private static final String PAGE = ALL + "?document=passport-taken";

    @Inject EntityManager entities;
    @Inject Translators translators;

    @BeforeEach
    @AfterEach
    void takeAway() {
        translators.set("farida", Set.of(), ERLAN);
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    entities.createNativeQuery("DELETE FROM content_feedback_handled")
                            .executeUpdate();
                    entities.createNativeQuery("DELETE FROM content_feedback").executeUpdate();
                });
    }

    @Test
    void theShareOfClearAnswersIsTold() {
        said("ru", true, null, 20);
        said("ru", true, null, 20);
        said("tg", false, "Чӣ бояд кард?", 21);

        var item = open(ALL).select("a.agency");

        assertThat(item.text()).contains("Clear: 2 of 3", "Not dealt with: 1");
        assertThat(item.attr("href")).isEqualTo("/en/staff/texts/feedback?document=passport-taken");
    }

    @Test
    void theWordsAreShownWithLanguageAndDayTheNewestFirst() {
        said("ru", false, "старое", 20);
        said("tg", false, "нав", 22);

        var answers = open(PAGE).select(".choice");

        assertThat(answers.eachText())
                .containsExactly(
                        "нав Тоҷикӣ · 22 November 2026 · Found it not clear",
                        "старое Русский · 20 November 2026 · Found it not clear");
    }

    @Test
    void wordsOfReadersAreShownAsWords() {
        said("ru", false, "<script>alert(1)</script>\"><img src=x onerror=alert(1)>", 20);

        for (var address : new String[] {PAGE, "/en/staff/texts"}) {
            assertThat(open(address).select("main script, main img")).isEmpty();
        }
    }

    @Test
    void whatIsTickedIsDoneAndStaysInTheShare() {
        var first = said("ru", false, "одно", 20);
        said("ru", false, "другое", 20);

        var answer = done(first);

        assertThat(answer.statusCode()).isEqualTo(303);
        var after = open(answer.header("Location"));
        assertThat(after.select("[role=status]").text()).isEqualTo("Marked as done: 1");
        assertThat(after.select(".said").eachText()).containsExactly("другое");
        assertThat(after.text()).contains("Clear: 0 of 2");
    }

    @Test
    void whatWasDoneBeforeStaysWithWhoDidIt() {
        var answer = said("ru", false, "одно", 20);
        handledBy("dilnoza", answer);
        said("ru", false, "другое", 20);

        var location = done(answer).header("Location");

        assertThat(location).endsWith("done=0");
        assertThat(whoHandled(answer)).isEqualTo("dilnoza");
    }

    @Test
    void nothingTickedIsToldBesideTheAnswers() {
        said("ru", false, "одно", 20);

        var answer = StaffForms.opened(PAGE).filled().post(PAGE);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert] a[href=#answers]").text())
                .isEqualTo("Tick at least one.");
        assertThat(page.select("#answers .said").text()).isEqualTo("одно");
    }

    @Test
    void twentyAnswersStandOnAPage() {
        for (var number = 0; number < 21; number++) {
            said("ru", false, "ответ " + number, 1 + number);
        }

        var first = open(PAGE);
        var second = open(first.select("a:containsOwn(Older answers)").attr("href"));

        assertThat(first.select(".said")).hasSize(20);
        assertThat(second.select(".said").eachText()).containsExactly("ответ 0");
    }

    @Test
    void theOverviewShowsTheNewestWords() {
        said("ru", false, "непонятно, куда идти", 22);

        var list = open("/en/staff/texts").select("section:has(> #feedback)");

        assertThat(list.select("q").text()).isEqualTo("непонятно, куда идти");
        assertThat(list.text()).contains("Clear: 0 of 1");
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorReadsAndHandlesTheirLanguagesOnly() {
        translators.set("farida", Set.of(Language.TG), ERLAN);
        var own = said("tg", false, "нав", 20);
        var other = said("ru", false, "чужое", 20);

        assertThat(open(PAGE).select(".said").eachText()).containsExactly("нав");
        done(own, other);

        assertThat(whoHandled(own)).isEqualTo("farida");
        assertThat(whoHandled(other)).isEmpty();
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorWithoutALanguageReadsNothing() {
        said("ru", false, "чужое", 20);

        assertThat(open(PAGE).select(".said")).isEmpty();
        assertThat(open(ALL).select("a.agency")).isEmpty();
    }

    private static Response done(UUID... answers) {
        var form = StaffForms.opened(PAGE).filled();
        for (var answer : answers) {
            form.formParam("answer", answer.toString());
        }
        return form.post(PAGE);
    }

    private static Document open(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private UUID said(String language, boolean clear, String words, int day) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(
                                        "INSERT INTO content_feedback (id, document, language,"
                                                + " revision, clear, words, given_on) VALUES (?1,"
                                                + " 'passport-taken', ?2, 1, ?3,"
                                                + " CAST(?4 AS varchar), ?5)")
                                .setParameter(1, id)
                                .setParameter(2, language)
                                .setParameter(3, clear)
                                .setParameter(4, words)
                                .setParameter(5, LocalDate.of(2026, 11, day))
                                .executeUpdate());
        return id;
    }

    private void handledBy(String account, UUID answer) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(
                                        "INSERT INTO content_feedback_handled"
                                                + " VALUES (?1, ?2, now())")
                                .setParameter(1, answer)
                                .setParameter(2, account)
                                .executeUpdate());
    }

    private String whoHandled(UUID answer) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        entities.createQuery(
                                        "select h.account from HandledFeedback h"
                                                + " where h.feedback = ?1",
                                        String.class)
                                .setParameter(1, answer)
                                .getResultStream()
                                .findFirst()
                                .orElse(""));
    }
}
