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
import org.safar.casework.HelpOffices;
import org.safar.casework.Worker;
import org.safar.casework.handover.HandoverCases.Desk;
import org.safar.casework.handover.HandoverCases.Made;
import org.safar.casework.receipt.Receipt;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.staff.StaffRole;

@QuarkusTest
@TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
class RelatedPageTest {

    private static final Words WORDS = Words.of("handover", Language.EN);

    @Inject HelpOffices offices;
    @Inject HandoverCases cases;

    private Worker almaty;
    private Made made;
    private Made other;
    private Desk browser;

    @BeforeEach
    void twoCasesOfAlmaty() {
        almaty = offices.worker(offices.almaty());
        offices.moscow();
        made = cases.received("KZ", "My pay did not come");
        other = cases.received("KZ", "the same again, words of the other case");
        browser = cases.deskOf(almaty);
    }

    @Test
    void aLinkedCaseIsShownByItsCodeWithoutItsWords() {
        assertThat(link(other.code()).statusCode()).isEqualTo(303);

        var page = page();
        assertThat(page.select(".todo a[href=" + other.address("") + "]").text())
                .isEqualTo("Wages");
        assertThat(page.select(".todo").text()).contains(other.code());
        assertThat(page.text()).doesNotContain("words of the other case");
    }

    @Test
    void aForeignCodeAndOneThatDoesNotExistAreAnsweredAlike() {
        var foreign = cases.received("RU", "foreign").code();
        var absent = Receipt.locatorText(Receipt.create().locator());

        var answer = link(foreign);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".faults").text()).contains(WORDS.say("errorRelated"));
        assertThat(page.select("#code").val()).isEqualTo(foreign);
        assertThat(withoutTime(link(absent)).replace(absent, foreign))
                .isEqualTo(withoutTime(answer));
    }

    @Test
    void aLinkIsTakenBack() {
        link(other.code());

        var answer =
                browser.post(made.address("/related/unlink"), Map.of("link", "case:" + other.id()));

        assertThat(answer.header("Location")).endsWith("/related?done=unlinked");
        assertThat(page().text()).contains(WORDS.say("relatedNone"));
    }

    private Response link(String code) {
        return browser.post(made.address("/related/link"), Map.of("code", code));
    }

    /// The page says when it was made.
    private static String withoutTime(Response answer) {
        return answer.asString().replaceAll("[0-9]{13}", "");
    }

    private Document page() {
        var answer = browser.get(made.address("/related"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
