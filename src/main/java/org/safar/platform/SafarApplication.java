package org.safar.platform;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/// Starts Safar, or says in a sentence why it does not.
@QuarkusMain
public final class SafarApplication implements QuarkusApplication {

    private static final int SECONDS_TO_STOP = 30;

    private final Config config;

    SafarApplication(Config config) {
        this.config = config;
    }

    /// Starts Safar and returns when it has stopped.
    ///
    /// @param arguments not used; everything is configured by properties and environment
    public static void main(String... arguments) {
        try {
            prepare(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class));
        } catch (StartRefusedException e) {
            System.err.println("Safar does not start: " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(SafarApplication.class, arguments);
    }

    private static void prepare(SmallRyeConfig config) {
        var settings = StartSettings.of(config);
        settings.check();
        if (settings.isDemo()) {
            checkPort(config.getValue("quarkus.http.port", Integer.class));
        }
        if (settings.needsDemoDatabase()) {
            var database = DemoDatabase.start(settings.demoFolder());
            System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
            closeAfterQuarkus(database);
            givePepper(settings);
            beginSignIn(config);
        } else {
            SignInSettings.of(config).check().ifPresent(SafarApplication::configure);
        }
    }

    /// Asked before anything is started: the web server would say the same, at length and last.
    private static void checkPort(int port) {
        if (!new LocalPort(port).isFree()) {
            throw new StartRefusedException(
                    "port %d is in use. Choose another: make run PORT=%d"
                            .formatted(port, port + 1000));
        }
    }

    /// After the database, whose lock says that no other Safar uses the same folder.
    private static void beginSignIn(SmallRyeConfig config) {
        var keycloak = DemoKeycloak.begin(DemoKeycloakSettings.of(config), System.out);
        configure(keycloak.signIn());
        Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close, "demo-keycloak-stop"));
    }

    private static void givePepper(StartSettings settings) {
        if (settings.pepper().isEmpty()) {
            System.setProperty(
                    StartSettings.PEPPER, DemoSecrets.in(settings.demoFolder()).pepper());
        }
    }

    private static void configure(SignIn signIn) {
        signIn.configuration().forEach(System::setProperty);
    }

    /// PostgreSQL stops last: while requests are still being answered it is needed.
    private static void closeAfterQuarkus(DemoDatabase database) {
        var stopped = new CountDownLatch(1);
        var exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, problem) -> {
            stopped.countDown();
            exit.accept(code, problem);
        });
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    awaitUninterruptibly(stopped);
                                    database.close();
                                },
                                "demo-database-stop"));
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int run(String... arguments) {
        if (StartSettings.of(config.unwrap(SmallRyeConfig.class)).isDemo()) {
            System.out.println(addresses());
        }
        Quarkus.waitForExit();
        return 0;
    }

    private String addresses() {
        var root = "http://localhost:" + config.getValue("quarkus.http.port", String.class);
        return """

        Safar runs. Stop it with Ctrl-C.
          Portal   %1$s/
          Staff    %1$s/en/staff (a line below says when signing in works)
          API      %1$s/api/v1
          OpenAPI  %1$s/openapi
        """
                .formatted(root);
    }
}
