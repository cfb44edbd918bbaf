package org.safar.casework.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseDesk;
import org.safar.casework.DeskEntry;
import org.safar.casework.HelpOffices;
import org.safar.casework.HelpRequests;
import org.safar.casework.SendingKey;
import org.safar.casework.vault.VaultSessions;
import org.safar.staff.StaffRole;

/// Who has how much to do, over HTTP.
@QuarkusTest
class LoadPageTest {

    private static final String PAGE = "/en/staff/load";

    @Inject HelpRequests requests;
    @Inject CaseDesk desk;
    @Inject HelpOffices offices;
    @Inject VaultSessions vaults;

    private HelpOffices.Office almaty;

    @BeforeEach
    void hakimHasACase() {
        almaty = offices.almaty();
        requests.send(
                HelpOffices.request("KZ", "Nobody may read this sentence"), SendingKey.create());
        var worker = offices.worker(almaty);
        var id = desk.inbox(worker).getLast().line().id();
        var hakim = new DeskEntry.By("hakim", "Hakim");
        desk.record(worker, id, "case-assigned", at -> new DeskEntry.Assigned(hakim, at, hakim));
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadSeesWhoHasHowMuchAndNothingThatPeopleWrote() {
        var html =
                given().cookie(VaultSessions.COOKIE, vault("gulnara"))
                        .get(PAGE)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asString();
        var page = Jsoup.parse(html);

        assertThat(page.select("h1").text()).contains("Help in Almaty");
        assertThat(page.select(".loads h3").eachText()).contains("Hakim");
        assertThat(page.select(".numbers").text()).contains("Open cases", "Waiting for us");
        assertThat(html).doesNotContain("Nobody may read", "a neighbour");
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void withoutTheOpenVaultItLeadsThere() {
        given().redirects()
                .follow(false)
                .get(PAGE)
                .then()
                .statusCode(303)
                .header("Location", "/en/staff/vault")
                .header("Cache-Control", "no-store");
    }

    @Test
    @TestSecurity(user = "jamila", roles = StaffRole.CASE_LEAD_WORD)
    void theVaultOfAnotherOrganisationOpensNothing() {
        given().cookie(VaultSessions.COOKIE, vault("gulnara"))
                .redirects()
                .follow(false)
                .get(PAGE)
                .then()
                .statusCode(303);
    }

    @Test
    @TestSecurity(user = "hakim", roles = StaffRole.CASE_WORKER_WORD)
    void aCaseWorkerSeesNoLoadOfOthers() {
        given().get(PAGE).then().statusCode(403);
    }

    private String vault(String account) {
        return vaults.open(almaty.id(), account, offices.lead(almaty).keys());
    }
}
