package org.safar.staff;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;

/// A token of the real Keycloak for a program: fetched as a browser would, with a code and the
/// proof that it was asked for.
public final class AccessToken {

    private static final String VERIFIER = "a-verifier-that-only-tests-have-and-long-enough";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private AccessToken() {}

    /// @param server address of Safar, to which Keycloak sends the code
    /// @param user name of an account of the demo realm
    /// @return the token, as it stands behind `Bearer`
    public static String of(URI server, String user) {
        var back = server.resolve("/staff/signed-in").toString();
        var question =
                given().queryParam("client_id", "safar")
                        .queryParam("response_type", "code")
                        .queryParam("scope", "openid")
                        .queryParam("redirect_uri", back)
                        .queryParam("code_challenge", challenge())
                        .queryParam("code_challenge_method", "S256")
                        .get(endpoint("auth"));
        var form = Jsoup.parse(question.asString()).getElementById("kc-form-login");
        var location =
                given().redirects()
                        .follow(false)
                        .cookies(question.cookies())
                        .formParam("username", user)
                        .formParam("password", KeycloakServer.PASSWORD)
                        .post(URI.create(form.attr("action")))
                        .header("Location");
        return given().formParam("grant_type", "authorization_code")
                .formParam("client_id", "safar")
                .formParam("client_secret", setting("quarkus.oidc.credentials.secret"))
                .formParam("redirect_uri", back)
                .formParam("code_verifier", VERIFIER)
                .formParam("code", code(location))
                .post(endpoint("token"))
                .path("access_token");
    }

    private static String code(String location) {
        var code = CODE.matcher(location);
        if (!code.find()) {
            throw new IllegalStateException("no code in " + location);
        }
        return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
    }

    private static String challenge() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI endpoint(String name) {
        return URI.create(
                setting("quarkus.oidc.auth-server-url") + "/protocol/openid-connect/" + name);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
