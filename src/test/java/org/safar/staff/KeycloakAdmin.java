package org.safar.staff;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/// Changes the real Keycloak of the tests behind Safar's back, as its administrator would.
public final class KeycloakAdmin {

    private KeycloakAdmin() {}

    /// Changes some settings of the realm.
    public static void change(Map<String, Object> settings) {
        asAdministrator().body(settings).put(realm()).then().statusCode(204);
    }

    /// @param change fields of the account, for example `enabled`
    public static void changeUser(String name, Map<String, Object> change) {
        asAdministrator().body(change).put(realm() + "/users/" + idOf(name)).then().statusCode(204);
    }

    /// Removes every session and what hinders a new one: too many wrong passwords, one-time codes.
    public static void endSessions(String name) {
        asAdministrator().post(realm() + "/users/" + idOf(name) + "/logout").then().statusCode(204);
    }

    /// @return the permanent identifier of an account
    public static String idOf(String name) {
        return asAdministrator()
                .queryParam("username", name)
                .queryParam("exact", true)
                .get(realm() + "/users")
                .path("[0].id");
    }

    /// @return what Keycloak answers to a program that sends a password
    public static int passwordOfProgram(String client, String name, String password) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", name)
                .formParam("password", password)
                .post(address() + "/realms/safar/protocol/openid-connect/token")
                .statusCode();
    }

    private static RequestSpecification asAdministrator() {
        String token =
                given().formParam("grant_type", "password")
                        .formParam("client_id", "admin-cli")
                        .formParam("username", "admin")
                        .formParam("password", KeycloakServer.ADMINISTRATOR_PASSWORD)
                        .post(address() + "/realms/master/protocol/openid-connect/token")
                        .path("access_token");
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String realm() {
        return address() + "/admin/realms/safar";
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("safar.staff.keycloak", String.class);
    }
}
