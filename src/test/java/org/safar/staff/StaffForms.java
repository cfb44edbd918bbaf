package org.safar.staff;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;

/// Sends forms of the staff side as a browser does: opened first, then sent with their token.
public final class StaffForms {

    static final String COOKIE = "safar-form";
    static final String FIELD = "form-token";

    private StaffForms() {}

    /// A form that was opened in a browser.
    ///
    /// @param address where it is sent to
    /// @param token travels as cookie and as field
    public record Opened(String address, String token) {

        /// @return a request that carries the token; fields are added with `formParam`
        public RequestSpecification filled() {
            return given().redirects().follow(false).cookie(COOKIE, token).formParam(FIELD, token);
        }

        /// @return a request with a file that carries the token; parts are added with `multiPart`
        public RequestSpecification withFile() {
            return given().redirects().follow(false).cookie(COOKIE, token).multiPart(FIELD, token);
        }

        public Response post() {
            return filled().post(address);
        }
    }

    /// Opens the page at this address, which has a form that is sent to the same address.
    public static Opened opened(String address) {
        return opened(address, address);
    }

    /// @param page the page that shows the form
    /// @param action where the form is sent to
    public static Opened opened(String page, String action) {
        var response = given().get(page);
        var token =
                Jsoup.parse(response.asString())
                        .select("input[name=" + FIELD + "]")
                        .first()
                        .attr("value");
        return new Opened(action, token);
    }
}
