package org.safar.content.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Set;
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
import org.safar.staff.account.SomePeople;

/// Editors say in which languages translators work.
@QuarkusTest
@TestSecurity(user = "erlan", roles = StaffRole.EDITOR_WORD)
class TranslatorPageTest {

    private static final String PAGE = "/en/staff/texts/translators";
    private static final Actor ERLAN = new Actor("erlan", "erlan", "editor");

    @Inject SomePeople people;
    @Inject Translators translators;

    @BeforeEach
    void oneTranslator() {
        people.areOnlyThis("farida", "Farida", Set.of(StaffRole.TRANSLATOR));
    }

    @AfterEach
    void takeAway() {
        people.areThere();
        translators.set("farida", Set.of(), ERLAN);
        translators.set("gone", Set.of(), ERLAN);
    }

    @Test
    void accountsWithTheRoleAreListedWithTheirLanguages() {
        translators.set("farida", Set.of(Language.TG), ERLAN);

        var person = open().select("section.trip");

        assertThat(person.select("h2").eachText()).containsExactly("Farida");
        assertThat(person.select("input[checked]").eachAttr("value")).containsExactly("tg");
        assertThat(person.select("input[type=checkbox]")).hasSize(6);
    }

    @Test
    void languagesAreChosenAndTakenAway() {
        choose("farida", "tg", "uz-Cyrl");
        assertThat(translators.languages("farida"))
                .containsExactlyInAnyOrder(Language.TG, Language.UZ_CYRL);

        choose("farida", "ky");
        assertThat(translators.languages("farida")).containsExactly(Language.KY);

        choose("farida");
        assertThat(translators.languages("farida")).isEmpty();
    }

    @Test
    void whatWasSavedIsSaid() {
        var location = choose("farida", "tg").header("Location");

        var page = Jsoup.parse(given().get(location).asString());

        assertThat(page.select("[role=status]").text()).isEqualTo("Languages are saved: Farida");
    }

    @Test
    void englishIsNobodysTranslation() {
        choose("farida", "en", "tg", "xx");

        assertThat(translators.languages("farida")).containsExactly(Language.TG);
    }

    @Test
    void anAccountThatDoesNotTranslateIsNotFound() {
        assertThat(choose("nobody", "tg").statusCode()).isEqualTo(404);
        assertThat(translators.languages("nobody")).isEmpty();
    }

    @Test
    void whoLostTheRoleIsShownWhileTheyHaveLanguages() {
        translators.set("gone", Set.of(Language.KK), ERLAN);

        var section = open().select("section.trip:has(form[action$=/gone])");

        assertThat(section.text()).contains("no longer a translator");
    }

    @Test
    void whileAccountsCannotBeReadThoseWithLanguagesAreShown() {
        translators.set("gone", Set.of(Language.KK), ERLAN);
        people.areOutOfReach();

        var page = open();

        assertThat(page.select(".notice").text()).contains("cannot be read right now");
        assertThat(page.select("form[action$=/gone]")).hasSize(1);
        assertThat(page.select("section.trip").text()).doesNotContain("no longer a translator");
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorCannotChooseLanguages() {
        given().get(PAGE).then().statusCode(403);
        var answer =
                given().contentType("application/x-www-form-urlencoded")
                        .formParam("languages", "ky")
                        .post(PAGE + "/farida");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(translators.languages("farida")).isEmpty();
    }

    private static Document open() {
        return Jsoup.parse(given().get(PAGE).then().statusCode(200).extract().asString());
    }

    private static io.restassured.response.Response choose(String account, String... languages) {
        var form = StaffForms.opened(PAGE).filled();
        for (var language : languages) {
            form.formParam("languages", language);
        }
        return form.post(PAGE + "/" + account);
    }
}
