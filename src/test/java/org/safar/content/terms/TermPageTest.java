package org.safar.content.terms;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.content.AsItCameAlong;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// The termbase as translators use it. Each test proposes changes and takes them away again.
@QuarkusTest
@TestProfile(AsItCameAlong.class)
@TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
class TermPageTest {

    private static final String PAGE = "/en/staff/texts/terms";

    private static final Actor ERLAN = new Actor("erlan", "erlan", StaffRole.EDITOR_WORD);
    private static final Person EDITOR = new Person("erlan", Set.of(StaffRole.EDITOR), Set.of());

    @Inject TermChanges changes;
    @Inject Translators translators;
    @Inject Libraries libraries;
    @Inject EntityManager entities;

    @AfterEach
    void takeAway() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery("DELETE FROM content_term_change")
                                .executeUpdate());
    }

    @Test
    void aWordIsFoundInAnyLanguage() {
        assertThat(page("?q=корфармо").select("main h2").eachText()).contains("employer");
        assertThat(page("?q=Employer").text()).contains("корфармо");
        assertThat(page("?q=qwxz").text()).contains("There is no such term.");
    }

    @Test
    void noTextThatComesAlongDeviates() {
        for (var language : Language.values()) {
            assertThat(Deviation.all(library(), Termbase.load(), language)).isEmpty();
        }
        assertThat(page("?of=tg").text()).contains("No text says a term otherwise.");
    }

    @Test
    void aTextThatDeviatesIsListed() {
        var termbase = Termbase.load().with("employer", Language.TG, "хоҷаин");

        assertThat(Deviation.all(library(), termbase, Language.TG))
                .isNotEmpty()
                .allMatch(it -> it.term().id().equals("employer"));
        assertThat(Deviation.all(library(), termbase, Language.RU)).isEmpty();
    }

    @Test
    void whatASecondPersonAcceptsCounts() {
        translatesInto(Language.TG);

        assertThat(propose("tg", "хоҷаин").getHeader("Location")).endsWith("?done=proposed");
        assertThat(word()).isEqualTo("корфармо");
        assertThat(page("").text()).contains("Waiting for a second person", "хоҷаин");

        var change = changes.waiting().getFirst();
        assertThat(changes.decide(change.id(), true, EDITOR, ERLAN)).hasValue(TermDecision.DONE);
        assertThat(word()).isEqualTo("хоҷаин");
        assertThat(changes.decide(change.id(), false, EDITOR, ERLAN))
                .hasValue(TermDecision.DECIDED);
        assertThat(page("?of=tg").select(".compared a[href*=/tg]")).isNotEmpty();
    }

    @Test
    void nobodyAcceptsWhatTheyProposed() {
        translatesInto(Language.TG);
        propose("tg", "хоҷаин");
        var address = PAGE + "/changes/" + changes.waiting().getFirst().id();

        var answer = decide(address, "accept");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("You proposed this yourself.");
        assertThat(page("").select("button[value=accept]")).isEmpty();
        assertThat(decide(address, "decline").statusCode()).isEqualTo(303);
        assertThat(changes.waiting()).isEmpty();
        assertThat(word()).isEqualTo("корфармо");
    }

    @Test
    void aTranslatorProposesOnlyInTheirLanguages() {
        translatesInto(Language.TG);

        var answer = propose("ru", "хозяин");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("You do not work in this language.");
        assertThat(changes.waiting()).isEmpty();
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() {
        translatesInto(Language.TG);

        var answer = propose("tg", "<b>" + "a".repeat(300));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#word").val()).startsWith("<b>aaa");
        given().get(PAGE + "/no-such-term").then().statusCode(404);
    }

    private org.safar.content.Library library() {
        return libraries.now().library();
    }

    private String word() {
        return changes.inForce().term("employer").orElseThrow().in(Language.TG);
    }

    private void translatesInto(Language language) {
        translators.set("farida", Set.of(language), ERLAN);
    }

    private static Response propose(String of, String word) {
        return StaffForms.opened(PAGE + "/employer")
                .filled()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("of", of)
                .formParam("word", word)
                .formParam("why", "A reason")
                .post(PAGE + "/employer");
    }

    private static Response decide(String address, String go) {
        return StaffForms.opened(PAGE + "/employer", address)
                .filled()
                .formParam("go", go)
                .post(address);
    }

    private static Document page(String question) {
        return Jsoup.parse(
                given().get(PAGE + question).then().statusCode(200).extract().asString());
    }
}
