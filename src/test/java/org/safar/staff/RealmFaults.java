package org.safar.staff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for ways into a realm that production must not have.
final class RealmFaults {

    /// Keycloak's words for: whoever is signed in already, user name with password, one-time code.
    private static final String SESSION = "auth-cookie";

    private static final String PASSWORD = "auth-username-password-form";
    private static final String CODE = "auth-otp-form";
    private static final String NOBODY = "deny-access-authenticator";

    private final JsonNode realm;
    private final List<String> faults = new ArrayList<>();

    private RealmFaults(JsonNode realm) {
        this.realm = realm;
    }

    /// @return a sentence for each fault, empty for a realm that production may use
    static List<String> of(JsonNode realm) {
        var search = new RealmFaults(realm);
        search.people();
        search.secrets();
        search.browser();
        search.passwordsOfPrograms();
        search.otherWays();
        return search.faults;
    }

    private void people() {
        realm.path("users")
                .valueStream()
                .filter(user -> !user.has("serviceAccountClientId") || user.has("credentials"))
                .forEach(user -> faults.add("user " + user.path("username").asText()));
    }

    private void secrets() {
        realm.findValues("secret").stream()
                .filter(secret -> !secret.asText().matches("\\$\\{[A-Z_]+}"))
                .forEach(_ -> faults.add("a secret"));
        if (realm.has("smtpServer") || realm.has("components")) {
            faults.add("settings that may hold a secret");
        }
    }

    private void browser() {
        var flow = flow(realm.path("browserFlow").asText());
        if (flow.isMissingNode()) {
            faults.add("the browser flow is not in the file");
            return;
        }
        for (var way : executions(flow)) {
            var lower = flow(way.path("flowAlias").asText());
            if (!isSession(way) && !asksForPasswordAndCode(lower)) {
                faults.add("a way in by " + way.path("authenticator").asText("a flow"));
            }
        }
    }

    private void passwordsOfPrograms() {
        var direct = executions(flow(realm.path("directGrantFlow").asText()));
        if (!(direct.size() == 1 && requires(direct.getFirst(), NOBODY))) {
            faults.add("programs may sign in with a password");
        }
        realm.path("clients")
                .valueStream()
                .forEach(client -> {
                    var name = client.path("clientId").asText();
                    // Keycloak switches it on where nothing is said.
                    if (client.path("directAccessGrantsEnabled").asBoolean(true)) {
                        faults.add(name + " may send passwords");
                    }
                    if (client.path("implicitFlowEnabled").asBoolean(false)) {
                        faults.add(name + " gets tokens in addresses");
                    }
                    if (client.has("authenticationFlowBindingOverrides")) {
                        faults.add(name + " has a flow of its own");
                    }
                });
        // Keycloak makes this client itself where the file has none, and lets it send passwords.
        if (realm.path("clients")
                .valueStream()
                .noneMatch(client -> client.path("clientId").asText().equals("admin-cli"))) {
            faults.add("admin-cli may send passwords");
        }
    }

    private void otherWays() {
        Stream.of("registrationAllowed", "resetPasswordAllowed", "rememberMe")
                .filter(switched -> realm.path(switched).asBoolean(false))
                .forEach(faults::add);
        if (realm.has("identityProviders")) {
            faults.add("another server vouches for people");
        }
    }

    private boolean isSession(JsonNode way) {
        return way.path("authenticator").asText().equals(SESSION);
    }

    private boolean asksForPasswordAndCode(JsonNode flow) {
        var steps = executions(flow);
        return steps.size() == 2
                && requires(steps.getFirst(), PASSWORD)
                && requires(steps.getLast(), CODE);
    }

    private static boolean requires(JsonNode step, String authenticator) {
        return step.path("authenticator").asText().equals(authenticator)
                && step.path("requirement").asText().equals("REQUIRED");
    }

    private JsonNode flow(String alias) {
        return realm.path("authenticationFlows")
                .valueStream()
                .filter(flow -> flow.path("alias").asText().equals(alias))
                .findFirst()
                .orElse(realm.path("none"));
    }

    private static List<JsonNode> executions(JsonNode flow) {
        return flow.path("authenticationExecutions").valueStream().toList();
    }

    /// @return the names of the realm's roles
    static Set<String> roles(JsonNode realm) {
        return Set.copyOf(realm.at("/roles/realm").findValuesAsText("name"));
    }
}
