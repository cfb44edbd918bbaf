package org.safar.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/// A form of the staff side is answered only when it was made for the one who sends it.
@QuarkusTest
@TestSecurity(user = "aliya", roles = StaffRole.REGISTRY_ADMIN_WORD)
class StaffCsrfFilterTest {

    @Test
    void aFormWithItsTokenIsAnswered() {
        var form = StaffForms.opened("/en/staff/test-form");

        form.post().then().statusCode(200);
    }

    @Test
    void aFormWithoutATokenIsRefused() {
        given().formParam("words", "hello")
                .post("/en/staff/test-form")
                .then()
                .statusCode(400)
                .body(containsString("Go to the start page and try once more."));
    }

    @Test
    void aTokenOfSomebodyElseIsRefused() {
        var form = StaffForms.opened("/en/staff/test-form");
        var other = StaffForms.opened("/en/staff/test-form");

        given().cookie(StaffForms.COOKIE, other.token())
                .formParam(StaffForms.FIELD, form.token())
                .post("/en/staff/test-form")
                .then()
                .statusCode(400);
    }

    @Test
    void publicPagesSetNoCookie() {
        assertThat(given().get("/en/agencies").cookies()).isEmpty();
    }
}
