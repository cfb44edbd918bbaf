package org.safar.platform;

import io.smallrye.config.SmallRyeConfig;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Where the Keycloak of the demo is and runs.
///
/// @param home its unpacked archive, absent when it was not fetched
/// @param port the port it listens on
/// @param realm folder with the realm of Safar and the lines of the demo
/// @param folder where the demo keeps its data
/// @param staffSide the address that staff begin at
record DemoKeycloakSettings(Optional<Path> home, int port, Path realm, Path folder, URI staffSide) {

    static DemoKeycloakSettings of(SmallRyeConfig config) {
        return new DemoKeycloakSettings(
                config.getOptionalValue("safar.demo.keycloak.home", String.class).map(Path::of),
                config.getValue("safar.demo.keycloak.port", Integer.class),
                Path.of(config.getValue("safar.demo.keycloak.realm", String.class)),
                Path.of(config.getValue("safar.demo.folder", String.class)),
                URI.create(
                        "http://localhost:%s/en/staff"
                                .formatted(config.getValue("quarkus.http.port", String.class))));
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }
}
