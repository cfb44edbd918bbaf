package org.safar.casework.vaultdesk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.HelpDirectory;
import org.safar.casework.HelpDirectory.Route;
import org.safar.casework.HelpTopic;
import org.safar.country.Country;
import org.safar.platform.Actor;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;
import org.safar.staff.organisation.Organisations;

@QuarkusTest
@TestSecurity(user = "admin", roles = StaffRole.PLATFORM_ADMIN_WORD)
class HelpSettingsPageTest {

    private static final String ALL = "/en/staff/help-settings";
    private static final Actor ADMIN = new Actor("admin", "admin", "platform-admin");

    @Inject Organisations organisations;
    @Inject HelpDirectory directory;

    private final String name = "Office " + UUID.randomUUID();
    private long organisation;

    @BeforeEach
    void anOffice() {
        organisation = organisations.add(ADMIN, name).orElseThrow().id();
    }

    @AfterEach
    void answersForNobody() {
        directory.set(
                ADMIN,
                organisation,
                new HelpDirectory.Settings(
                        new Country("PL"), "Mo 09:00-10:00", 1, 1, "", false, List.of()));
    }

    @Test
    void whatIsTypedIsKept() {
        var saved =
                save(
                        "PL",
                        "Mo-Fr 08:00-16:00",
                        "5",
                        "30",
                        "desk@example.org",
                        "AE",
                        "CZ\nsk wages");

        assertThat(saved.header("Location")).isEqualTo(address() + "?done=saved");
        assertThat(directory.settings(organisation))
                .contains(
                        new HelpDirectory.Settings(
                                new Country("PL"),
                                "Mo-Fr 08:00-16:00",
                                5,
                                30,
                                "desk@example.org",
                                true,
                                List.of(
                                        new Route(new Country("AE"), Optional.empty()),
                                        new Route(new Country("CZ"), Optional.empty()),
                                        new Route(
                                                new Country("SK"), Optional.of(HelpTopic.WAGES)))));
        var shown = Jsoup.parse(given().get(address() + "?done=saved").asString());
        assertThat(shown.text()).contains("Saved.", "Its lead has to set up the vault first");
        assertThat(shown.select("textarea").text()).isEqualTo("CZ\nSK wages");
        assertThat(shown.select("input[value=AE]").hasAttr("checked")).isTrue();
        assertThat(shown.select("select[name=country] [selected]").val()).isEqualTo("PL");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var refused = save("", "from nine to five", "31", "91", "desk", "AE", "CZ\nnowhere");

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.select(".faults a").eachText())
                .containsExactly(
                        "Choose the country.",
                        "These hours cannot be read. Write them like this: Mo-Fr 09:00-18:00",
                        "Write a number from 1 to 30.",
                        "Write a number from 1 to 90.",
                        "Write an e-mail address, for example name@example.org, or leave the"
                                + " field empty.",
                        "This line cannot be read: nowhere");
        assertThat(page.select("[name=hours]").val()).isEqualTo("from nine to five");
        assertThat(page.select("[name=noticeAddress]").val()).isEqualTo("desk");
        assertThat(page.select("[name=retentionDays]").val()).isEqualTo("91");
        assertThat(page.select("textarea").text()).isEqualTo("CZ\nnowhere");
        assertThat(page.select("[name=takes]").hasAttr("checked")).isTrue();
        assertThat(directory.settings(organisation)).isEmpty();
    }

    @Test
    void theListLeadsToEachOrganisation() {
        var links =
                Jsoup.parse(given().get(ALL).asString()).select(".task[href=" + address() + "]");

        assertThat(links.text()).contains(name, "Takes no help requests");
    }

    @Test
    void anOrganisationThatIsNotThereIsNotFound() {
        given().get(ALL + "/987654321").then().statusCode(404);
        given().get(ALL + "/one").then().statusCode(404);
    }

    private String address() {
        return ALL + "/" + organisation;
    }

    private Response save(
            String country,
            String hours,
            String answerDays,
            String retentionDays,
            String noticeAddress,
            String countries,
            String otherCountries) {
        return StaffForms.opened(address())
                .filled()
                .formParam("country", country)
                .formParam("hours", hours)
                .formParam("answerDays", answerDays)
                .formParam("retentionDays", retentionDays)
                .formParam("noticeAddress", noticeAddress)
                .formParam("takes", "yes")
                .formParam("countries", countries)
                .formParam("otherCountries", otherCountries)
                .post(address());
    }
}
