package org.safar.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseReferrals;
import org.safar.casework.HelpOffices;
import org.safar.casework.Worker;
import org.safar.casework.handover.HandoverCases.Desk;
import org.safar.casework.handover.HandoverCases.Made;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.staff.StaffRole;

@QuarkusTest
@TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
class ReferralPageTest {

    private static final Words WORDS = Words.of("handover", Language.EN);

    @Inject HelpOffices offices;
    @Inject HandoverCases cases;
    @Inject CaseDesk desk;

    private Worker almaty;
    private Worker moscow;
    private Made made;
    private Desk browser;

    @BeforeEach
    void aCaseWithAnAnswerAndAYes() {
        almaty = offices.worker(offices.almaty());
        moscow = offices.worker(offices.moscow());
        made = cases.received("KZ", "They keep me in Moscow");
        cases.answer(almaty, made, "May we pass it to Help in Moscow?");
        cases.write(made, "Yes, you may");
        browser = cases.deskOf(almaty);
    }

    @Test
    void theCaseLeadsToThePage() {
        var page = Jsoup.parse(browser.get(made.address("")).asString());

        assertThat(page.select("a[href=" + made.address("/referral") + "]")).hasSize(1);
    }

    @Test
    void onlyOtherOrganisationsAndMessagesOfThePersonAreOffered() {
        var page = page("/referral");

        assertThat(page.select("[name=to]").eachAttr("value"))
                .contains(String.valueOf(moscow.organisation()))
                .doesNotContain(String.valueOf(almaty.organisation()));
        assertThat(page.select("[name=message]").eachAttr("value")).containsExactly("1", "3");
        assertThat(page.select("button[formaction$=/refer]")).isEmpty();
    }

    @Test
    void anAnswerOfOnesOwnIsNoConsentOfThePerson() {
        var answer = consent("2");

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".faults").text()).contains(WORDS.say("errorMessageOther"));
        assertThat(page.select("[name=to][checked]").val())
                .isEqualTo(String.valueOf(moscow.organisation()));
        assertThat(cases.read(almaty, made).desk().consents()).isEmpty();
    }

    @Test
    void withoutAMessageNothingIsRecorded() {
        assertThat(Jsoup.parse(consent("").asString()).select(".faults").text())
                .contains(WORDS.say("errorMessage"));
    }

    @Test
    void aConsentIsRecordedOnceAndShown() {
        assertThat(consent("3").statusCode()).isEqualTo(303);
        assertThat(consent("3").statusCode()).isEqualTo(303);

        assertThat(cases.read(almaty, made).desk().consents())
                .containsOnlyKeys(CaseReferrals.consentTo(moscow.organisation()));
        assertThat(cases.read(almaty, made).desk().entries()).hasSize(2);
        assertThat(page("/referral").select(".todo").text())
                .contains("Help in Moscow", "The person said yes in message 3.");
    }

    @Test
    void withoutConsentAReferralIsRefusedWithASentence() {
        var answer = refer("yes");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains(WORDS.say("errorNoConsent"));
        assertThat(desk.open(moscow, made.id(), "case-read")).isEmpty();
    }

    @Test
    void nothingIsPassedOnBeforeItIsChosenWhoReadsOn() {
        consent("3");

        assertThat(refer("").statusCode()).isEqualTo(422);
        assertThat(desk.open(moscow, made.id(), "case-read")).isEmpty();
    }

    @Test
    void aConsentThatWasTakenBackNeedsANewMessage() {
        consent("3");
        var back =
                browser.post(
                        made.address("/referral/take-back"),
                        Map.of("organisation", String.valueOf(moscow.organisation())));

        assertThat(back.header("Location")).endsWith("?done=consent-taken-back");
        assertThat(refer("yes").statusCode()).isEqualTo(422);
        assertThat(consent("3").asString()).contains("Ask again");
        cases.write(made, "Yes, do it after all");
        assertThat(consent("4").statusCode()).isEqualTo(303);
        assertThat(refer("yes").statusCode()).isEqualTo(303);
    }

    @Test
    void whoMayReadOnFindsTheCaseAmongThosePassedOn() {
        consent("3");

        assertThat(refer("yes").header("Location"))
                .isEqualTo("/en/staff/cases/referred?done=referred");

        var list = Jsoup.parse(browser.get("/en/staff/cases/referred?done=referred").asString());
        assertThat(list.select("a[href=" + made.address("") + "]")).hasSize(1);
        assertThat(list.text()).doesNotContain("They keep me");
        assertThat(list.select("[role=status]").text()).isEqualTo(WORDS.say("done_$REFERRED"));
        assertThat(page("/referral").text()).contains(WORDS.say("referralElsewhere"));
        assertThat(refer("yes").statusCode()).isEqualTo(422);
        assertThat(desk.open(moscow, made.id(), "case-read")).isPresent();
    }

    @Test
    void whoLosesTheCaseFindsItNowhere() {
        consent("3");

        assertThat(refer("no").header("Location")).endsWith("?done=referred-and-lost");

        assertThat(browser.get("/en/staff/cases/referred").asString())
                .doesNotContain(made.id().toString());
        assertThat(browser.get(made.address("")).statusCode()).isEqualTo(404);
        assertThat(browser.get(made.address("/referral")).statusCode()).isEqualTo(404);
    }

    @Test
    void theSwitchOfLanguagesKeepsWhatWasChosen() {
        var answer =
                browser.post(made.address("/referral"), Map.of("message", "3", "go", "stay-here"));

        assertThat(Jsoup.parse(answer.asString()).select("[name=message][checked]").val())
                .isEqualTo("3");
    }

    private Response consent(String message) {
        return browser.post(
                made.address("/referral/consent"),
                Map.of("to", String.valueOf(moscow.organisation()), "message", message));
    }

    private Response refer(String keeps) {
        return browser.post(
                made.address("/referral/refer"),
                Map.of("organisation", String.valueOf(moscow.organisation()), "keeps", keeps));
    }

    private Document page(String end) {
        var answer = browser.get(made.address(end));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return Jsoup.parse(answer.asString());
    }
}
