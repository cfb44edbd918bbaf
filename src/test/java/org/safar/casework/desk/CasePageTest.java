package org.safar.casework.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseState;
import org.safar.casework.DeskCase;
import org.safar.casework.DeskEntry;
import org.safar.casework.HelpOffices;
import org.safar.casework.PersonThread.Numbered;
import org.safar.casework.ThreadEntry;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.desk.MadeCases.Made;
import org.safar.casework.vault.VaultSessions;
import org.safar.staff.StaffRole;

@QuarkusTest
@TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
class CasePageTest {

    private static final String TOKEN = "bWFkZS10b2tlbi0xMjM0NQ";
    private static final String CASES = "/en/staff/cases";

    @Inject HelpOffices offices;
    @Inject MadeCases cases;
    @Inject CaseDesk desk;

    private Made made;
    private String vault;

    @BeforeEach
    void aCaseCame() {
        made = cases.received("KZ", "My pay did not come");
        vault = cases.vaultOf(offices.worker(offices.almaty()));
    }

    @Test
    void theInboxShowsNoWordsOfThePerson() {
        var page = page(CASES);

        assertThat(page.select("a[href$=" + made.id() + "]").text())
                .contains("Wages")
                .contains("Kazakhstan")
                .contains("Тоҷикӣ")
                .contains("Answer by: 25 November 2026")
                .contains("Nobody works on it yet");
        assertThat(page.text()).doesNotContain("My pay", "a neighbour");
    }

    @Test
    void theInboxIsChosenFromByWhoseTurnItIs() {
        send("/assign-to-me", Map.of());

        assertThat(page(CASES + "?show=mine").select("a[href$=" + made.id() + "]")).hasSize(1);
        assertThat(page(CASES + "?show=waiting-for-person").select("a[href$=" + made.id() + "]"))
                .isEmpty();
        var count = page(CASES + "?show=mine").select(".filter [aria-current]").text();
        assertThat(count).matches("Mine · [0-9]+").doesNotEndWith(" 0");
    }

    @Test
    void theHomeTellsHowManyCasesWait() {
        var home = page("/en/staff");
        var waiting = desk.waiting(offices.almaty().id());

        assertThat(home.select("a[href=" + CASES + "]").text())
                .contains("Inbox")
                .contains(String.valueOf(waiting));
    }

    @Test
    void aCaseShowsWhatThePersonToldAndHidesHowToReachThem() {
        var page = page(address());

        assertThat(page.select(".messages .person .said").text()).contains("My pay did not come");
        assertThat(page.text()).contains("The person reads: Тоҷикӣ", "Citizen of: Tajikistan");
        assertThat(page.select("details:not([open]) .said").text()).contains("a neighbour");
    }

    @Test
    void anAnswerReachesThePerson() {
        var answer = send("/answer", Map.of("answer", "For which months?", "seen", "1"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(address() + "?done=answered");
        assertThat(answers()).containsExactly("For which months?");
    }

    @Test
    void anAnswerThatIsSentTwiceIsOne() {
        var words = Map.of("answer", "For which months?", "seen", "1");
        send("/answer", words);

        var second = send("/answer", words);

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(answers()).hasSize(1);
        assertThat(opened().desk().entries()).hasSize(1);
    }

    @Test
    void anAnswerThatWasOvertakenIsKeptAndWhatCameIsMarked() {
        cases.write(made, "I am in danger now");

        var answer = send("/answer", Map.of("answer", "For which months?", "seen", "1"));

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".fresh").text()).contains("I am in danger now");
        assertThat(page.select("#answer").text()).isEqualTo("For which months?");
        assertThat(page.select("input[name=seen]").val()).isEqualTo("2");
        assertThat(answers()).isEmpty();
    }

    @Test
    void anAnswerOfSomebodyElseOvertakesToo() {
        desk.answer(offices.lead(offices.almaty()), made.id(), "For which months?", 1);

        var answer = send("/answer", Map.of("answer", "For which months?", "seen", "1"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answers()).hasSize(1);
    }

    @Test
    void anAnswerWithoutTheNumberIsNotSentPastAnything() {
        assertThat(send("/answer", Map.of("answer", "Hello")).statusCode()).isEqualTo(409);
        assertThat(answers()).isEmpty();
    }

    @Test
    void anAnswerWithABlankIsRefusedAndKept() {
        var answer = send("/answer", Map.of("answer", "Phone: {phone}.", "seen", "1"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#answer-error").text()).contains("{phone}");
        assertThat(page.select("#answer").text()).isEqualTo("Phone: {phone}.");
        assertThat(answers()).isEmpty();
    }

    @Test
    void anAnswerThatIsTooLongIsRefused() {
        var answer = send("/answer", Map.of("answer", "x".repeat(20_001), "seen", "1"));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void aReadyAnswerComesInThePersonsLanguageBesideTheWorkers() {
        var page =
                Jsoup.parse(
                        send("/ready-answer", Map.of("ready", "first_reply", "answer", "Салом!"))
                                .asString());

        assertThat(page.select("#answer").first().wholeText())
                .contains("Салом!\n\n", "Номи мо: Help in Almaty");
        assertThat(page.select(".aid").text()).contains("Our name: Help in Almaty");
        assertThat(page.select("#answer").attr("lang")).isEqualTo("tg");
    }

    @Test
    void whatIsNotKnownStaysBlankInAReadyAnswer() {
        var page = Jsoup.parse(send("/ready-answer", Map.of("ready", "cannot_help")).asString());

        assertThat(page.select("#answer").text()).contains("{phone}", "{place}", "{other}");
        assertThat(page.select(".desk b").text()).contains("Fill in yourself: {other}");
    }

    @Test
    void theDayOfClosingIsTheOneThatWasSet() {
        send("/follow-up", day("follow-up", "15", "12", "2026"));

        var page = Jsoup.parse(send("/ready-answer", Map.of("ready", "will_close")).asString());

        assertThat(page.select("#answer").text()).contains("15 декабри соли 2026");
        assertThat(page.select(".aid").text()).contains("15 December 2026");
    }

    @Test
    void aNoteThatIsSentTwiceIsOne() {
        var words = Map.of("note", "Call the inspector", "entries", "0");

        send("/notes", words);
        send("/notes", words);

        assertThat(opened().desk().notes())
                .extracting(DeskEntry.Noted::text)
                .containsExactly("Call the inspector");
    }

    @Test
    void theSameNoteMayBeWrittenAgainLater() {
        send("/notes", Map.of("note", "Called, nobody there", "entries", "0"));
        send("/notes", Map.of("note", "Called, nobody there", "entries", "1"));

        assertThat(opened().desk().notes()).hasSize(2);
    }

    @Test
    void wordsInAnotherFieldAreNotLost() {
        var words = Map.of("answer", "Half an answ", "note", "Call the inspector", "seen", "1");

        var answer = send("/notes", words);

        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#answer").text()).isEqualTo("Half an answ");
        assertThat(page.select("#note").text()).isEmpty();
        assertThat(page.select("[role=status]").text()).isEqualTo("The note is saved.");
    }

    @Test
    void aPageMadeAnewDoesNotSeeForItsWriter() {
        cases.write(made, "I am in danger now");

        var page =
                Jsoup.parse(
                        send("/assign-to-me", Map.of("answer", "Half an answ", "seen", "1"))
                                .asString());

        assertThat(page.select("input[name=seen]").val()).isEqualTo("1");
    }

    @Test
    void theSwitchOfLanguagesKeepsEverything() {
        var page = Jsoup.parse(send("", Map.of("answer", "Half", "task", "Ask")).asString());

        assertThat(page.select("#answer").text()).isEqualTo("Half");
        assertThat(page.select("#task").val()).isEqualTo("Ask");
    }

    @Test
    void aTaskIsAddedOnceAndTickedOffOnce() {
        var words = Map.of("task", "Ask for the contract", "entries", "0");
        send("/tasks", words);
        send("/tasks", words);
        var task = opened().desk().openTasks().getFirst().task();

        send("/tasks/" + task, Map.of());
        send("/tasks/" + task, Map.of());

        assertThat(opened().desk().openTasks()).isEmpty();
        assertThat(opened().desk().entries()).hasSize(2);
        assertThat(page(address()).select("details").text()).contains("Done: Ask for the contract");
    }

    @Test
    void aDayThatDoesNotExistIsRefusedAndKept() {
        var answer = send("/follow-up", day("follow-up", "31", "11", "2026"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#follow-up-day").val()).isEqualTo("31");
    }

    @Test
    void aCaseIsHandedOverToWhoCanOpenTheVault() {
        send("/hand-over", Map.of("colleague", "gulnara"));

        assertThat(opened().desk().isAssignedTo("gulnara")).isTrue();
    }

    @Test
    void aCaseIsNotHandedOverToSomebodyOfAnotherOrganisation() {
        offices.moscow();

        assertThat(send("/hand-over", Map.of("colleague", "karim")).statusCode()).isEqualTo(422);
        assertThat(opened().desk().assigned()).isNull();
    }

    @Test
    void aRuleIsLinkedOnceAndTakenBack() {
        send("/rules", Map.of("rule", "answer:stay-90-days"));
        send("/rules", Map.of("rule", "answer:stay-90-days"));
        assertThat(opened().desk().references()).containsExactly("answer:stay-90-days");
        assertThat(opened().desk().entries()).hasSize(1);

        send("/unlink", Map.of("link", "answer:stay-90-days"));

        assertThat(opened().desk().references()).isEmpty();
    }

    @Test
    void whatIsNoReferenceIsRefused() {
        assertThat(send("/rules", Map.of("rule", "call Anna")).statusCode()).isEqualTo(422);
        assertThat(send("/links", Map.of("link", "agency:none")).statusCode()).isEqualTo(422);
        assertThat(opened().desk().references()).isEmpty();
    }

    @Test
    void aCaseIsClosedOnceAndOpenedAgain() {
        var outcome = Map.of("outcome", "wages-paid");

        assertThat(send("/close", outcome).statusCode()).isEqualTo(303);
        assertThat(send("/close", outcome).statusCode()).isEqualTo(303);
        assertThat(opened().line().state()).isEqualTo(CaseState.CLOSED);
        assertThat(opened().desk().entries()).hasSize(1);
        assertThat(page(address()).text()).contains("Outcome: Wage or other money was paid");

        send("/reopen", Map.of());
        send("/reopen", Map.of());
        assertThat(opened().line().state()).isEqualTo(CaseState.WAITING_FOR_US);
        assertThat(opened().desk().entries()).hasSize(2);
    }

    @Test
    void aCaseIsNotClosedOverWordsThatWereNotSent() {
        var answer = send("/close", Map.of("outcome", "safe", "answer", "Half an answ"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(opened().line().state()).isEqualTo(CaseState.NEW);
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadSeesClosedCasesWithoutTextsAndCannotOpenThem() {
        cases.close(offices.almaty(), made);
        vault = cases.vaultOf(offices.lead(offices.almaty()));

        var page = page(CASES + "/closed");

        assertThat(page.select(".cases").text()).contains("Wages", "Deleted for good:");
        assertThat(page.select("a[href*=" + made.id() + "]")).isEmpty();
        assertThat(get(address()).statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadWhoPressesCloseTwiceSeesNoError() {
        vault = cases.vaultOf(offices.lead(offices.almaty()));

        send("/close", Map.of("outcome", "safe"));

        assertThat(send("/close", Map.of("outcome", "safe")).statusCode()).isEqualTo(303);
    }

    @Test
    void aPictureIsShownAndAPaperOnlySaved() {
        var picture = cases.attach(made, AttachmentKind.JPEG, MadeCases.PICTURE);
        var paper = cases.attach(made, AttachmentKind.PDF, MadeCases.PAPER);

        var shown = get(address() + "/files/" + picture);
        assertThat(shown.asByteArray()).isEqualTo(MadeCases.PICTURE);
        assertThat(shown.contentType()).isEqualTo("image/jpeg");
        assertThat(shown.header("Content-Disposition")).isEqualTo("inline; filename=\"file.jpg\"");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var saved = get(address() + "/files/" + paper);
        assertThat(saved.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"file.pdf\"");
        assertThat(saved.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(get(address() + "/files/" + picture + "?save=yes").header("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void wordsAreKeptWhenTheVaultHasClosedMeanwhile() {
        vault = "";

        var answer = send("/answer", Map.of("answer", "Half\nan answer", "seen", "1"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var form = Jsoup.parse(answer.asString()).select("form[action=" + address() + "/answer]");
        assertThat(form.select("input[name=answer]").val()).isEqualTo("Half\nan answer");
        assertThat(form.select("input[name=form-token]")).hasSize(1);
    }

    private List<String> answers() {
        return cases.thread(made).entries().stream()
                .map(Numbered::entry)
                .filter(ThreadEntry.Answered.class::isInstance)
                .map(entry -> ((ThreadEntry.Answered) entry).text())
                .toList();
    }

    private DeskCase opened() {
        return cases.read(offices.worker(offices.almaty()), made.id());
    }

    private String address() {
        return CASES + "/" + made.id();
    }

    private static Map<String, String> day(String name, String day, String month, String year) {
        return Map.of(name + "-day", day, name + "-month", month, name + "-year", year);
    }

    private Document page(String address) {
        var response = get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private Response get(String address) {
        return request().get(address);
    }

    private Response send(String deed, Map<String, String> fields) {
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .formParam("form-token", TOKEN)
                .post(address() + deed);
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .cookie("safar-form", TOKEN)
                .cookie(VaultSessions.COOKIE, vault);
    }
}
