package org.safar.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A session ends over lunch; what was typed into a form does not.
@QuarkusTest
class SignedOutFormsTest {

    private static final String FORM = "/ru/staff/test-form";

    @Test
    void whatWasTypedIsGivenBackToBeSentAgain() {
        var answer =
                given().redirects()
                        .follow(false)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("words", "Ўзбекча \"><script>alert(1)</script>\nline two")
                        .formParam("many", "a", "b")
                        .post(FORM);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isEqualTo("Ваш сеанс закончился");
        assertThat(page.select("form").attr("action")).isEqualTo(FORM);
        assertThat(page.select("input[name=words]").val())
                .isEqualTo("Ўзбекча \"><script>alert(1)</script>\nline two");
        assertThat(page.select("input[name=many]").eachAttr("value")).containsExactly("a", "b");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("a[href=/staff/signed-in][target=_blank]")).hasSize(1);
    }

    @Test
    void aFileIsNotKeptAndThePageSaysSo() {
        var answer =
                given().redirects()
                        .follow(false)
                        .multiPart("words", "kept")
                        .multiPart("file", "list.csv", new byte[2_000], "text/csv")
                        .post(FORM);

        assertThat(answer.statusCode()).isEqualTo(401);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("input[name=words]").val()).isEqualTo("kept");
        assertThat(page.select("input[name=file]")).isEmpty();
        assertThat(page.text()).contains("Файл не сохранился.");
    }

    @Test
    void aPageThatIsOnlyOpenedLeadsToTheSignIn() {
        given().redirects().follow(false).get(FORM).then().statusCode(302);
    }

    @Test
    @TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
    void whoIsSignedInIsAnswered() {
        assertThat(StaffForms.opened(FORM).filled().formParam("words", "x").post(FORM).asString())
                .isEqualTo("sent");
    }
}
