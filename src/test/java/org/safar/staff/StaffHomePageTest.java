package org.safar.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffHomePageTest {

    @Test
    void whoIsNotSignedInIsSentToTheSignIn() {
        given().redirects()
                .follow(false)
                .get("/ru/staff")
                .then()
                .statusCode(302)
                .header("Location", containsString("response_type=code"))
                .header("Location", containsString("staff%2Fsigned-in"));
    }

    @Test
    @TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
    void aMemberOfTheStaffSeesWhoTheyAre() {
        var response = given().get("/en/staff");

        var page = Jsoup.parse(response.asString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.select("footer").text()).contains("aliya").contains("Register admin");
        assertThat(page.select("h1").text()).isEqualTo("Your tasks");
    }

    @Test
    @TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
    void bothStylesOfAStaffPageAreAllowed() {
        var response = given().get("/en/staff");

        assertThat(Jsoup.parse(response.asString()).select("style")).hasSize(2);
        assertThat(response.header("Content-Security-Policy"))
                .containsPattern("style-src 'sha256-[^']+' 'sha256-[^']+';");
    }

    @Test
    @TestSecurity(user = "newcomer")
    void anAccountWithoutARoleIsToldWhomToAsk() {
        assertThat(given().get("/en/staff").asString()).contains("Your account has no role yet.");
    }

    @Test
    void theShortAddressLeadsToTheHomeInTheReadersLanguage() {
        given().redirects()
                .follow(false)
                .header("Accept-Language", "tg")
                .get("/staff")
                .then()
                .statusCode(303)
                .header("Location", "/tg/staff");
    }

    @Test
    void whoCancelsAtTheSignInReadsASentence() {
        var response =
                given().header("Accept-Language", "ru")
                        .get("/staff/not-signed-in?error=access_denied");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(response.asString()).select("h1").text())
                .isEqualTo("Эта страница вам недоступна");
    }

    @Test
    void publicPagesAskNobodyWhoTheyAre() {
        given().cookie("q_session", "of-another-time")
                .get("/en/agencies")
                .then()
                .statusCode(200)
                .header("Set-Cookie", (String) null);
    }
}
