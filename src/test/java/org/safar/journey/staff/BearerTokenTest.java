package org.safar.journey.staff;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.staff.AccessToken;
import org.safar.staff.KeycloakServer;

/// A program of the staff shows a token of the real Keycloak.
@QuarkusTest
@TestProfile(KeycloakServer.Profile.class)
class BearerTokenTest {

    private static final String PROPOSALS = "/api/v1/staff/proposals";

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({"registry-reviewer, 200", "registry-admin, 200", "editor, 403", "case-worker, 403"})
    void theRoleInTheTokenDecides(String user, int status) {
        var token = AccessToken.of(server, user);

        given().auth().oauth2(token).get(PROPOSALS).then().statusCode(status);
    }

    @Test
    void aTokenThatWasTouchedOpensNothing() {
        var token = AccessToken.of(server, "registry-reviewer");
        var touched = token.substring(0, token.length() - 8) + "AAAAAAAA";

        given().auth().oauth2(touched).get(PROPOSALS).then().statusCode(401);
    }

    @Test
    void withoutATokenThereIsNoSignInPageForPrograms() {
        given().redirects().follow(false).get(PROPOSALS).then().statusCode(401);
    }
}
