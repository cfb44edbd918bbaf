package org.safar.staff.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;
import org.safar.staff.account.SomePeople;

@QuarkusTest
@TestSecurity(user = "me", roles = StaffRole.PLATFORM_ADMIN_WORD)
class OrganisationPageTest {

    private static final String ALL = "/en/staff/organisations";

    @Inject Organisations organisations;
    @Inject SomePeople somePeople;

    private final String name = "Organisation " + UUID.randomUUID();
    private String person;

    @BeforeEach
    void onePerson() {
        person = UUID.randomUUID().toString();
        somePeople.areOnlyThis(person, "Leila");
    }

    @Test
    void aPersonJoinsAndLeaves() {
        var page = add(name).header("Location");

        join(page, person);
        assertThat(organisations.organisationsOf(person))
                .extracting(Organisation::name)
                .containsExactly(name);

        send(page, "/leave", person);
        assertThat(organisations.organisationsOf(person)).isEmpty();
        assertThat(given().get(page).asString()).contains("Leila", "Last day: 23.11.2026");
        assertThat(given().get("/en/staff/audit?subject=account:" + person).asString())
                .contains("member-joined-organisation", "member-left-organisation");
    }

    @Test
    void whoJoinsTwiceIsAMemberOnce() {
        var page = add(name).header("Location");

        join(page, person);
        join(page, person);

        assertThat(organisations.organisationsOf(person)).hasSize(1);
    }

    @Test
    void twoOrganisationsDoNotHaveOneName() {
        add(name);

        var second = add(name.toUpperCase());

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.asString()).contains("There is an organisation with this name already.");
    }

    @Test
    void somebodyWithoutAnAccountCannotJoin() {
        var page = add(name).header("Location");

        assertThat(send(page, "/join", "nobody").statusCode()).isEqualTo(422);
    }

    @Test
    void anOrganisationThatIsNotThereIsNotFound() {
        given().get(ALL + "/987654321").then().statusCode(404);
        given().get(ALL + "/x").then().statusCode(404);
    }

    private static Response add(String name) {
        return StaffForms.opened(ALL).filled().formParam("name", name).post(ALL);
    }

    private static void join(String page, String person) {
        assertThat(send(page, "/join", person).statusCode()).isEqualTo(303);
    }

    private static Response send(String page, String what, String person) {
        return StaffForms.opened(page).filled().formParam("person", person).post(page + what);
    }
}
