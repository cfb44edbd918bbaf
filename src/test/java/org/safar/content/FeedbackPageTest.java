package org.safar.content;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// "Is this page clear?"
@QuarkusTest
class FeedbackPageTest {

    @Inject FeedbackRepository feedback;

    @Test
    void anAnswerIsKeptWithTheDayAndNothingElse() {
        send("no", "Шаги 3 и 4 непонятны").statusCode(200).body(containsString("Спасибо"));

        assertThat(kept("Шаги 3 и 4 непонятны"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.clear).isFalse();
                    assertThat(it.document).isEqualTo("passport-taken");
                    assertThat(it.language).isEqualTo("ru");
                    assertThat(it.givenOn).isEqualTo(LocalDate.of(2026, 11, 23));
                });
    }

    @Test
    void wordsAreNotNeeded() {
        send("yes", "").statusCode(200);
    }

    @Test
    void tooManyWordsComeBackWithASentence() {
        var words = "я".repeat(2001);

        var page = Jsoup.parse(send("no", words).statusCode(422).extract().asString());

        assertThat(page.select("[role=alert]").text()).contains("2000");
        assertThat(page.select("textarea").text()).isEqualTo(words);
    }

    @Test
    void anAnswerThatIsNoneComesBackWithASentence() {
        var page = Jsoup.parse(send("perhaps", "слова").statusCode(422).extract().asString());

        assertThat(page.select("[role=alert]").text()).contains("Да");
        assertThat(page.select("textarea").text()).isEqualTo("слова");
    }

    @Test
    void wordsAreShownAsWords() {
        var page = send("perhaps", "<script>alert(1)</script>").extract().asString();

        assertThat(Jsoup.parse(page).select("main script")).isEmpty();
    }

    @Test
    void aPageThatDoesNotExistHasNoFeedback() {
        given().formParam("document", "none")
                .formParam("clear", "yes")
                .post("/ru/feedback")
                .then()
                .statusCode(404);
    }

    @Test
    void theThanksAreKeptNowhere() {
        send("yes", "").header("Cache-Control", "no-store");
    }

    private static ValidatableResponse send(String clear, String words) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("document", "passport-taken")
                .formParam("revision", "1")
                .formParam("clear", clear)
                .formParam("words", words)
                .post("/ru/feedback")
                .then();
    }

    private List<Feedback> kept(String words) {
        return QuarkusTransaction.requiringNew().call(() -> feedback.list("words", words));
    }
}
