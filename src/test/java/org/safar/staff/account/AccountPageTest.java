package org.safar.staff.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.staff.StaffRole.EDITOR;
import static org.safar.staff.StaffRole.PLATFORM_ADMIN;
import static org.safar.staff.StaffRole.TRANSLATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.platform.TestClock;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

@QuarkusTest
@TestSecurity(user = "me", roles = StaffRole.PLATFORM_ADMIN_WORD)
class AccountPageTest {

    @Inject RememberedAccounts accounts;
    @Inject CutOffs cutOffs;

    @BeforeEach
    void twoPeople() {
        accounts.reset(
                new Account("me", "me", "Me", "", true, Set.of(PLATFORM_ADMIN)),
                new Account("elena", "elena", "Elena", "", true, Set.of(EDITOR)));
    }

    @Test
    void everybodyIsListedWithTheirRoles() {
        var page = Jsoup.parse(given().get("/en/staff/accounts").asString());

        assertThat(page.select(".task b").eachText()).containsExactly("Elena", "Me");
        assertThat(page.select(".task span").eachText())
                .containsExactly("Editor", "Platform admin");
    }

    @Test
    void anInvitationMakesAnAccountAndTellsAPasswordOnce() {
        var answer =
                StaffForms.opened("/en/staff/accounts/new")
                        .filled()
                        .formParam("email", "Aigul@Example.org")
                        .formParam("given", "Aigul")
                        .formParam("family", "Sadykova")
                        .formParam("roles", "translator")
                        .post("/en/staff/accounts/new");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Jsoup.parse(answer.asString()).select(".password").text())
                .matches("([a-z0-9]{4}-){3}[a-z0-9]{4}");
        assertThat(accounts.find("aigul@example.org"))
                .hasValueSatisfying(
                        account -> assertThat(account.roles()).containsExactly(TRANSLATOR));
        assertThat(audit()).contains("account-invited", "role-given-translator");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        var answer =
                StaffForms.opened("/ru/staff/accounts/new")
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("email", "no address")
                        .formParam("given", "Айгуль")
                        .post("/ru/staff/accounts/new");

        var page = Jsoup.parse(answer.asString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".faults li")).hasSize(3);
        assertThat(page.select("#given").attr("value")).isEqualTo("Айгуль");
        assertThat(page.select("#email").attr("value")).isEqualTo("no address");
    }

    @Test
    void rolesAreGivenAndTaken() {
        var answer = post("elena", "roles", "translator");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(accounts.find("elena").orElseThrow().roles()).containsExactly(TRANSLATOR);
        assertThat(audit()).contains("role-given-translator", "role-taken-editor");
    }

    @Test
    void whoIsSwitchedOffHasNoTokenThatCounts() {
        post("elena", "off", "");

        assertThat(accounts.find("elena").orElseThrow().active()).isFalse();
        assertThat(cutOffs.refuses("elena", TestClock.START)).isTrue();
        assertThat(cutOffs.refuses("elena", Instant.now().plusSeconds(60))).isFalse();
        assertThat(cutOffs.refuses("me", TestClock.START)).isFalse();
    }

    @Test
    void theOwnAccountCannotBeSwitchedOff() {
        var answer = post("me", "off", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("You cannot switch off your own account");
        assertThat(accounts.find("me").orElseThrow().active()).isTrue();
    }

    @Test
    void anAccountThatIsNotThereIsNotFound() {
        given().get("/en/staff/accounts/nobody").then().statusCode(404);
        assertThat(post("elena", "off", "", "/en/staff/accounts/nobody").statusCode())
                .isEqualTo(404);
    }

    private static io.restassured.response.Response post(String id, String what, String role) {
        return post(id, what, role, "/en/staff/accounts/" + id);
    }

    private static io.restassured.response.Response post(
            String opened, String what, String role, String address) {
        return StaffForms.opened("/en/staff/accounts/" + opened)
                .filled()
                .formParam("roles", role)
                .post(address + "/" + what);
    }

    private static String audit() {
        return given().get("/en/staff/audit").asString();
    }
}
