package org.safar.content.values;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.SecondPerson;
import org.safar.platform.TestClock;
import org.safar.registry.desk.OwnDatabase;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// Amounts of the law at the desk, from the form to page, API and bundle.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "dilnoza", roles = StaffRole.EDITOR_WORD)
class ValuePageTest {

    private static final String MCI = "/en/staff/values/amount-mci";
    private static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Inject SecondPerson erlan;
    @Inject TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private static Map<String, String> amount(String amount, String first, String last) {
        var fields = new HashMap<String, String>();
        fields.put("amount", amount);
        fields.put("from-day", first);
        fields.put("to-day", last);
        fields.put("legal-basis", "Law on the republican budget for 2027-2029");
        fields.put("source", "A newspaper (10.12.2026)");
        fields.put("address", "https://example.org/budget");
        return fields;
    }

    private static Response send(String path, Map<String, String> fields) {
        var form =
                StaffForms.opened(path)
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.formParam("base", base(path));
        fields.forEach(form::formParam);
        return form.post(path);
    }

    private static String base(String path) {
        return Jsoup.parse(given().get(path).asString()).select("input[name=base]").val();
    }

    @Test
    void theListSaysTodaysAmountsAndWhatIsMissing() {
        var page = Jsoup.parse(given().get("/en/staff/values").asString());

        assertThat(page.select("main").text())
                .contains("Minimum subsistence level in Kazakhstan")
                .contains("50,851")
                .contains("First day: 1 January 2026; last day: 31 December 2026")
                .contains("Not known from this day on: 1 January 2027");
        assertThat(page.select("a.agency")).hasSizeGreaterThan(20);
    }

    @Test
    void aNewIndexWaitsForASecondPersonAndThenEveryTextSaysIt() {
        given().get("/en/staff/values")
                .then()
                .body(containsString("not known for this year: 2027"));
        clock.set(Instant.parse("2027-01-02T07:00:00Z"));
        var known = bundle("ru", null).getString("revision");

        var sent = send(MCI, amount("4 600", "1.1.2027", "31.12.2027"));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo(MCI + "?done=waiting");
        given().get(MCI).then().body(containsString("4,600")).body(containsString("/staff/texts/"));
        given().get("/ru/guides/household-work").then().body(not(containsString("18\u00a0400")));
        assertThat(changed("ru", known)).isEmpty();

        erlan.agrees("amount-mci");

        given().get("/ru/guides/household-work").then().body(containsString("18\u00a0400"));
        given().get("/api/v1/ru/documents/household-work")
                .then()
                .body("bodyText", containsString("18\u00a0400"));
        assertThat(changed("ru", known))
                .contains("household-work", "mci")
                .doesNotContain("passport-taken", "amount-mci");
        given().get("/en/staff/values")
                .then()
                .body(not(containsString("not known for this year: 2027")));
    }

    @Test
    void whatWasSentBackIsNotTheBeginningOfTheNextOne() {
        var path = "/en/staff/values/amount-fine-host-large";
        send(path, amount("25", "1.1.2027", ""));
        erlan.disagrees("amount-fine-host-large");

        send(path, amount("30", "1.7.2027", ""));

        var rows = Jsoup.parse(given().get(path).asString()).select("main").text();
        assertThat(rows).contains("30 MCI").doesNotContain("25 MCI");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/value-forms.csv", useHeadersInDisplayName = true)
    void aWrongFieldIsNamedAndNothingTypedIsLost(
            String field, String typed, String focus, String sentence, String why) {
        var fields = amount("12", "1.1.2028", "31.12.2028");
        fields.put(field, typed == null ? "" : typed);

        var answer = send("/en/staff/values/amount-minimum-wage", fields);

        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(".faults a[href=#" + focus + "]").text()).contains(sentence);
        assertThat(
                        page.select("#legal-basis, #source, #amount, #from-day, #address")
                                .eachAttr("value"))
                .containsAll(
                        List.of(
                                fields.get("amount"),
                                fields.get("from-day"),
                                fields.get("source"),
                                fields.get("legal-basis")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount", "from-day", "to-day", "legal-basis", "source", "address"})
    void nothingThatIsTypedRuns(String field) {
        var fields = amount("12", "1.1.2028", "31.12.2028");
        fields.put(field, XSS);
        fields.put("to-month", "x");

        var page = Jsoup.parse(send("/en/staff/values/amount-minimum-wage", fields).asString());

        assertThat(page.select("main script, main img, main [onerror]")).isEmpty();
        assertThat(page.select("#" + field).val()).startsWith("<script>");
    }

    @Test
    void lawAndSourceOfAPublishedAmountCannotRunEither() {
        var path = "/en/staff/values/amount-fine-host-medium";
        var fields = amount("15", "1.1.2027", "");
        fields.put("legal-basis", XSS);
        fields.put("source", XSS);
        send(path, fields);
        erlan.agrees("amount-fine-host-medium");

        var page = Jsoup.parse(given().get(path).asString());

        assertThat(page.select("main script, main img, main [onerror]")).isEmpty();
        assertThat(page.select("main").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void whoeverBeganEarlierSeesWhatWasSavedMeanwhileAndKeepsTheirWords() {
        var path = "/en/staff/values/amount-seasonal-fee-90-days";
        var seen = base(path);
        send(path, amount("13", "1.1.2027", ""));
        var fields = amount("14", "1.7.2027", "");

        var form = StaffForms.opened(path).filled();
        fields.forEach(form::formParam);
        var answer = form.formParam("base", seen).post(path);

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains("Somebody else saved");
        assertThat(page.select("#amount").val()).isEqualTo("14");
        assertThat(page.select("main").text()).contains("13 MCI");
        assertThat(page.select("input[name=base]").val()).isNotEqualTo(seen);
    }

    @Test
    void aPageSaysWhereAnAmountIsSaidAndInWhichLanguages() {
        var page = Jsoup.parse(given().get("/en/staff/values/amount-minimum-wage").asString());
        var index = Jsoup.parse(given().get(MCI).asString());

        assertThat(page.select("main a[href=/en/systems/mci]")).isEmpty();
        assertThat(index.select("main a[href=/en/guides/household-work]"))
                .as("it says multiples of the index")
                .hasSize(1);
        assertThat(index.select("main").text()).contains("Русский").contains("Тоҷикӣ");
    }

    @Test
    void theValuesThemselvesAreNoPagesAndNoDocuments() {
        given().get("/en/values/amount-mci").then().statusCode(404);
        given().get("/api/v1/en/documents/amount-mci").then().statusCode(404);
        given().queryParam("kind", "value").get("/api/v1/en/documents").then().statusCode(422);
        assertThat(bundle("en", null).getList("changed.type", String.class))
                .doesNotContain("value");
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorReadsAndDoesNotWrite() {
        var page = Jsoup.parse(given().get(MCI).then().statusCode(200).extract().asString());

        assertThat(page.select("main form")).isEmpty();
        given().contentType("application/x-www-form-urlencoded").post(MCI).then().statusCode(403);
    }

    private static List<String> changed(String language, String since) {
        return bundle(language, since).getList("changed.id", String.class);
    }

    private static JsonPath bundle(String language, String since) {
        var request = since == null ? given() : given().queryParam("since", since);
        return request.get("/api/v1/bundles/" + language).jsonPath();
    }
}
