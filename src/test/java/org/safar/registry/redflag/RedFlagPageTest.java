package org.safar.registry.redflag;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.web.FormVisitor;

/// A worker checks an offer before paying.
@QuarkusTest
class RedFlagPageTest {

    private static final Words WORDS = Words.of("redflag", Language.EN);

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"/en/agencies", "/en/agencies/kg-ramai"})
    void pagesOfTheRegisterLeadToTheQuestions(String path) {
        var links = Jsoup.parse(given().get(path).asString()).select("main a");

        assertThat(links.select("[href=/en/before-you-pay]").text()).isEqualTo(WORDS.say("link"));
    }

    @Test
    void theFirstPageHasTenQuestionsAndNoAnswer() {
        var check = open(Language.EN);

        assertThat(check.page().select("main fieldset")).hasSize(10);
        assertThat(check.page().select("[checked]")).isEmpty();
        assertThat(check.response().header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @EnumSource(RedFlagQuestion.class)
    void eachSignIsQuotedWithItsSource(RedFlagQuestion question) {
        var sign = question == RedFlagQuestion.PERMIT_SHOWN ? "no" : "yes";

        var result = open(Language.EN).choose(question.word(), sign).press("next");

        assertThat(result.response().statusCode()).isEqualTo(200);
        assertThat(result.response().header("Cache-Control")).isEqualTo("no-store");
        assertThat(result.heading()).isEqualTo(WORDS.say("signs", "count", 1));
        assertThat(result.page().select(".answer").hasClass("bad")).isTrue();
        assertThat(result.page().select(".reports li").text())
                .contains(WORDS.say("question_$" + question))
                .contains(WORDS.say("says_$" + question))
                .contains("We looked at the source: 23 November 2026");
        assertThat(result.page().select(".lines").text())
                .doesNotContain(WORDS.say("question_$" + question));
    }

    @Test
    void allSignsAreCounted() {
        var check = open(Language.EN);
        for (var flag : RedFlag.all()) {
            check.choose(flag.question().word(), flag.signWhen().word());
        }

        assertThat(check.press("next").heading()).isEqualTo(WORDS.say("signs", "count", 10));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutASignItSaysThatThisProvesNothing(Language language) {
        var words = Words.of("redflag", language);
        var check = open(language);
        for (var flag : RedFlag.all()) {
            var harmless =
                    flag.signWhen() == RedFlagAnswer.YES ? RedFlagAnswer.NO : RedFlagAnswer.YES;
            check.choose(flag.question().word(), harmless.word());
        }

        var result = check.press("next").page();

        assertThat(result.select(".answer.unknown").text())
                .isEqualTo(words.say("noSign") + " " + words.say("noSignMeaning"));
        assertThat(result.select(".good, .reports")).isEmpty();
        assertThat(result.text()).doesNotContain(words.say("unknownTitle"));
    }

    @Test
    void whatIsNotKnownIsToBeFoundOutBeforePaying() {
        var result =
                open(Language.EN)
                        .choose("loan", "no")
                        .choose("hotel", "unknown")
                        .press("next")
                        .page();

        assertThat(result.select(".answer").hasClass("unknown")).isTrue();
        assertThat(result.select("main").text())
                .contains(WORDS.say("unknownTitle"))
                .contains(WORDS.say("question_$HOTEL"))
                .contains(WORDS.say("question_$ARMY"))
                .doesNotContain(WORDS.say("question_$LOAN"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingAnsweredIsToldAboveAndBeside(Language language) {
        var sentence = Words.of("redflag", language).say("errorNothing");

        var check = open(language).press("next");

        assertThat(check.response().statusCode()).isEqualTo(422);
        assertThat(check.page().select(".faults a").attr("href")).isEqualTo("#money-first");
        assertThat(check.page().select(".faults a, .error").eachText())
                .containsExactly(sentence, sentence);
    }

    @Test
    void backAndAnotherLanguageKeepTheAnswers() {
        var check =
                open(Language.EN)
                        .choose("money-first", "yes")
                        .choose("permit-shown", "unknown")
                        .choose("army", "no");
        var typed = check.fields();

        check.switchTo("tg");
        assertThat(check.fields()).isEqualTo(typed);
        assertThat(check.heading()).isEqualTo(Words.of("redflag", Language.TG).say("title"));

        check.press("next").switchTo("kk");
        assertThat(check.heading())
                .isEqualTo(Words.of("redflag", Language.KK).say("signs", "count", 1));

        check.press("back");
        assertThat(check.fields()).isEqualTo(typed);
        assertThat(check.response().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "go=next&money-first=maybe, 422",
        "go=next&money-first=yes&money-first=no, 200",
        "go=next&step=result, 422",
        "step=result, 200",
        "step=result&loan=YES, 200",
        "go=sell, 200",
        "go=back&loan=yes, 200",
    })
    void aPostThatNoPageOfOursSendsIsAnsweredWithAPage(String body, int status) {
        given().contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/ru/before-you-pay")
                .then()
                .statusCode(status)
                .header("Cache-Control", "no-store");
    }

    private FormVisitor open(Language language) {
        return FormVisitor.open(server, "/" + language.tag() + "/before-you-pay");
    }
}
