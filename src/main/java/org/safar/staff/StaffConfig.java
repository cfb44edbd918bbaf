package org.safar.staff;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/// Settings of the staff side. `SignIn` turns the secrets into those of the libraries.
@ConfigMapping(prefix = "safar.staff")
interface StaffConfig {

    /// Whether there is a staff side at all: it needs a Keycloak.
    boolean enabled();

    /// Keycloak's address without the realm; absent in tests that have a sign-in of their own.
    Optional<URI> keycloak();

    /// Proof of Safar when somebody signs in.
    Optional<String> clientSecret();

    /// Proof of Safar when it manages accounts.
    Optional<String> accountsSecret();

    /// Key of the cookies that hold a session, at least 32 characters.
    Optional<String> sessionSecret();
}
