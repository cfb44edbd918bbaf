package org.safar.staff;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Asks whether Keycloak answers, at most once in a few seconds while it does.
@ApplicationScoped
class KeycloakHealth {

    /// As long as a "yes" is believed. A "no" is never believed: whoever waits asks again.
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final StaffConfig config;
    private final Clock clock;
    private final HttpClient client;
    private volatile Instant lastYes = Instant.EPOCH;

    KeycloakHealth(StaffConfig config, Clock clock, Vertx vertx) {
        this.config = config;
        this.clock = clock;
        this.client = vertx.createHttpClient();
    }

    /// @return whether people can be sent to Keycloak; true where none is named
    Future<Boolean> answers() {
        if (config.keycloak().isEmpty() || wasThereJustNow()) {
            return Future.succeededFuture(true);
        }
        return ask(config.keycloak().get()).map(this::remember);
    }

    private Future<Boolean> ask(URI address) {
        var question =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(address + "/realms/safar")
                        .setTimeout(PATIENCE.toMillis());
        return client.request(question)
                .compose(request -> request.send())
                .map(response -> response.statusCode() == 200)
                .otherwise(false);
    }

    private boolean remember(boolean answers) {
        if (answers) {
            lastYes = clock.instant();
        }
        return answers;
    }

    private boolean wasThereJustNow() {
        return Duration.between(lastYes, clock.instant()).compareTo(BELIEVED) < 0;
    }
}
