package org.safar.platform;

import java.net.URI;
import java.util.Map;

/// The Keycloak where staff sign in, and what Safar proves itself to it with.
///
/// @param keycloak address of Keycloak, without the realm
/// @param clientSecret proof of Safar when somebody signs in
/// @param accountsSecret proof of Safar when it manages accounts
/// @param sessionSecret key of the cookies that hold a session, at least 32 characters
public record SignIn(
        URI keycloak, String clientSecret, String accountsSecret, String sessionSecret) {

    private static final String CLIENT = "safar";

    /// @return the configuration that opens the staff side
    public Map<String, String> configuration() {
        return Map.ofEntries(
                Map.entry("safar.staff.enabled", "true"),
                Map.entry("safar.staff.keycloak", keycloak.toString()),
                Map.entry("quarkus.oidc.tenant-enabled", "true"),
                Map.entry("quarkus.oidc.auth-server-url", keycloak + "/realms/safar"),
                Map.entry("quarkus.oidc.client-id", CLIENT),
                Map.entry("quarkus.oidc.credentials.secret", clientSecret),
                // Keycloak lets nobody exchange a code without the proof that they asked for it.
                Map.entry("quarkus.oidc.authentication.pkce-required", "true"),
                Map.entry("quarkus.oidc.token-state-manager.encryption-secret", sessionSecret),
                // A token that Keycloak made for somebody else's program opens nothing here.
                Map.entry("quarkus.oidc.token.audience", CLIENT),
                Map.entry("quarkus.oidc.api.tenant-enabled", "true"),
                Map.entry("quarkus.oidc.api.auth-server-url", keycloak + "/realms/safar"),
                Map.entry("quarkus.oidc.api.client-id", CLIENT),
                Map.entry("quarkus.oidc.api.token.audience", CLIENT),
                Map.entry("quarkus.keycloak.admin-client.server-url", keycloak.toString()),
                Map.entry("quarkus.keycloak.admin-client.client-secret", accountsSecret));
    }
}
