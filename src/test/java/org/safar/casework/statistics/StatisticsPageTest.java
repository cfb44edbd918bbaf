package org.safar.casework.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.HelpOffices;
import org.safar.platform.TestClock;
import org.safar.staff.StaffRole;

/// Numbers for reports over HTTP.
@QuarkusTest
class StatisticsPageTest {

    private static final String PAGE = "/en/staff/case-statistics";

    @Inject HelpOffices offices;
    @Inject CountedMonths months;
    @Inject TestClock clock;

    @BeforeEach
    void casesCameInWinterAndSpring() {
        clock.reset();
        months.forget();
        months.add(
                offices.almaty().id(),
                "2026-01 topic wages 40, 2026-02 topic wages 27, 2026-03 topic papers 20,"
                        + " 2026-03 topic police 3, 2026-02 place KZ-75 90,"
                        + " 2026-05 topic wages 12, 2026-02 outcome silence 60");
        months.add(offices.moscow().id(), "2026-01 topic wages 33, 2026-01 topic police 4");
    }

    @AfterEach
    void putBack() {
        clock.reset();
        months.forget();
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadSeesTheNumbersOfTheOwnOrganisationButNoSmallOnes() {
        var page = open(PAGE + "?period=2026-Q1");

        assertThat(page.select("h1").text()).contains("Help in Almaty");
        assertThat(page.select("section:has(#topic) tr").eachText())
                .containsExactly(
                        "Topic Cases",
                        "Wages 67",
                        "Papers not shown",
                        "Police fewer than 5",
                        "Together 90");
        assertThat(page.select("section:has(#topic) svg").text()).doesNotContain("20", " 3");
        assertThat(page.select("section:has(#topic) .bar-hidden")).hasSize(2);
        assertThat(page.select("section:has(#place) tbody").text()).isEqualTo("Almaty city 90");
        assertThat(page.select("section:has(#outcome) tbody").text())
                .isEqualTo("Closed because nobody wrote 60");
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void aQuarterWithFewCasesIsToldInTheYearOnly() {
        var page = open(PAGE + "?period=2026-Q2");

        assertThat(page.select("section:has(#topic)").text())
                .isEqualTo(
                        "Topic 2026, quarter 2 Fewer than 50 cases in this quarter."
                                + " They are counted in the year.");
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void theNewestPeriodIsShownFirstAndOnlyOnesThatAreOver() {
        assertThat(open(PAGE).select(".filter a").eachText())
                .containsExactly("2026, quarter 2", "2026, quarter 1");
        assertThat(open(PAGE).select(".filter [aria-current]").text()).isEqualTo("2026, quarter 2");
        assertThat(open(PAGE + "?period=2026-Q4").select(".filter [aria-current]").text())
                .isEqualTo("2026, quarter 2");
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void theFileSaysWhatThePageSays() {
        var file = given().get(PAGE + "/export.csv?period=2026-Q1").then().statusCode(200);

        assertThat(file.extract().asString())
                .contains("Time,What is counted,Line,Cases")
                .contains("\"2026, quarter 1\",Topic,Wages,67")
                .contains("\"2026, quarter 1\",Topic,Police,fewer than 5")
                .contains("\"2026, quarter 1\",Topic,Papers,not shown");
        given().get(PAGE + "/export.doc").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadDoesNotSeeTheNumbersOfAll() {
        var page = open(PAGE + "?period=2026-Q1&of=all");

        assertThat(page.select("h1").text()).contains("Help in Almaty");
        assertThat(page.select("section:has(#topic) tbody").text()).contains("Wages 67");
    }

    @Test
    @TestSecurity(user = "jamila", roles = StaffRole.CASE_LEAD_WORD)
    void anotherLeadSeesOtherNumbers() {
        var page = open(PAGE + "?period=2026-Q1");

        assertThat(page.select("h1").text()).contains("Help in Moscow");
        assertThat(page.select("main").text()).doesNotContain("67");
    }

    @Test
    @TestSecurity(user = "larisa", roles = StaffRole.PLATFORM_ADMIN_WORD)
    void aPlatformAdminSeesAllTogetherButNoTableWithASmallNumber() {
        months.add(offices.moscow().id(), "2026-02 topic papers 2, 2026-02 citizenship union 55");
        var page = open(PAGE + "?period=2026-Q1");

        assertThat(page.select("h1").text()).contains("All organisations together");
        assertThat(page.select("section:has(#citizenship) tbody").text())
                .isEqualTo("Another country of the Eurasian Economic Union 55");
        // Seven about the police: no small number is left.
        assertThat(page.select("section:has(#topic) tbody").text())
                .isEqualTo("Wages 100 Papers 22 Police 7");
        months.add(offices.moscow().id(), "2026-02 topic health 1");
        assertThat(open(PAGE + "?period=2026-Q1").select("section:has(#topic)").text())
                .contains("The numbers are too small to be shown.")
                .doesNotContain("100");
    }

    @Test
    @TestSecurity(
            user = "gulnara",
            roles = {StaffRole.CASE_LEAD_WORD, StaffRole.PLATFORM_ADMIN_WORD})
    void whoIsBothChooses() {
        assertThat(open(PAGE + "?period=2026-Q1").select("h1").text()).contains("Almaty");
        assertThat(open(PAGE + "?period=2026-Q1").select(".filter").first().text())
                .contains("Our organisation", "All organisations together");
        assertThat(open(PAGE + "?period=2026-Q1&of=all").select("h1").text())
                .contains("All organisations together");
    }

    @Test
    @TestSecurity(user = "olga", roles = StaffRole.CASE_LEAD_WORD)
    void whoWasNeverAdmittedIsSentToTheVault() {
        given().redirects()
                .follow(false)
                .get(PAGE)
                .then()
                .statusCode(303)
                .header("Location", "/en/staff/vault");
    }

    private static Document open(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
