package org.safar.platform;

import io.smallrye.config.SmallRyeConfig;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/// What Safar must know to let staff sign in, read before anything is started.
///
/// @param enabled whether staff may sign in at all
/// @param address of Keycloak
/// @param clientSecret what Safar proves itself with when somebody signs in
/// @param accountsSecret what it proves itself with when it manages accounts
/// @param sessionSecret key of the cookies that hold a session
record SignInSettings(
        boolean enabled,
        Optional<String> address,
        Optional<String> clientSecret,
        Optional<String> accountsSecret,
        Optional<String> sessionSecret) {

    private static final int SHORTEST_SECRET = 32;

    static SignInSettings of(SmallRyeConfig config) {
        return new SignInSettings(
                config.getValue("safar.staff.enabled", Boolean.class),
                config.getOptionalValue("safar.staff.keycloak", String.class),
                config.getOptionalValue("safar.staff.client-secret", String.class),
                config.getOptionalValue("safar.staff.accounts-secret", String.class),
                config.getOptionalValue("safar.staff.session-secret", String.class));
    }

    /// @return how staff sign in, empty when they are not to
    /// @throws StartRefusedException when staff are to sign in and something for it is missing, or
    ///   a secret is one that could be guessed
    Optional<SignIn> check() {
        if (!enabled) {
            return Optional.empty();
        }
        if (address.isEmpty()) {
            throw new StartRefusedException(
                    "SAFAR_STAFF_ENABLED is true, but SAFAR_STAFF_KEYCLOAK is not set.");
        }
        var secrets = Stream.of(clientSecret, accountsSecret, sessionSecret);
        if (!secrets.allMatch(secret -> secret.filter(SignInSettings::isSecret).isPresent())) {
            throw new StartRefusedException(
                    "staff are to sign in, but one of SAFAR_STAFF_CLIENT_SECRET,"
                            + " SAFAR_STAFF_ACCOUNTS_SECRET and SAFAR_STAFF_SESSION_SECRET"
                            + " is missing or shorter than "
                            + SHORTEST_SECRET
                            + " characters.");
        }
        return Optional.of(
                new SignIn(
                        URI.create(address.get()),
                        clientSecret.orElseThrow(),
                        accountsSecret.orElseThrow(),
                        sessionSecret.orElseThrow()));
    }

    /// A name in braces is what is left where nobody put a secret in.
    private static boolean isSecret(String secret) {
        return secret.length() >= SHORTEST_SECRET && !secret.contains("{");
    }
}
