package org.safar.casework.guess;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Slows down who tries too often. The caller's address is neither logged nor kept; see
/// [CallerBuckets].
@ApplicationScoped
public class GuessLimits {

    private static final Logger LOG = Logger.getLogger(GuessLimits.class);

    private final GuessConfig config;
    private final boolean behindProxy;
    private final CurrentVertxRequest request;
    private final CallerBuckets receipts;
    private final CallerBuckets requests;

    GuessLimits(
            GuessConfig config,
            @ConfigProperty(
                            name = "quarkus.http.proxy.proxy-address-forwarding",
                            defaultValue = "false")
                    boolean behindProxy,
            CurrentVertxRequest request,
            Clock clock) {
        this.config = config;
        this.behindProxy = behindProxy;
        this.request = request;
        this.receipts =
                new CallerBuckets(
                        config.receipts(), Duration.ofMinutes(10), config.callers(), clock);
        this.requests =
                new CallerBuckets(config.requests(), Duration.ofHours(1), config.callers(), clock);
    }

    void start(@Observes StartupEvent event) {
        if (isBlind()) {
            LOG.warn(
                    "Safar runs behind a proxy and safar.guess.address-header is not set: attempts"
                            + " with receipts are not limited for each caller. See"
                            + " deployment/README.md.");
        }
    }

    /// @return whether who sent the current request may do that once more; if so it counts
    public boolean admits(Attempt attempt) {
        if (isBlind()) {
            return true;
        }
        var caller = CallerAddress.of(address(request.getCurrent().request()));
        return switch (attempt) {
            case RECEIPT -> receipts.admit(caller);
            case REQUEST -> requests.admit(caller);
        };
    }

    /// As [#admits], for callers that answer an exception with a page of their own.
    ///
    /// @throws TooManyAttemptsException when it is once too often
    public void check(Attempt attempt) {
        if (!admits(attempt)) {
            throw new TooManyAttemptsException();
        }
    }

    /// Then everybody has the proxy's address: one of them could lock out all others.
    private boolean isBlind() {
        return behindProxy && config.addressHeader().isEmpty();
    }

    /// Where a proxy is expected and says nothing, its own address counts: whoever finds a way past
    /// the header shares one number with all who do.
    private String address(HttpServerRequest sent) {
        var told = config.addressHeader().map(sent::getHeader).orElse(null);
        return told == null ? sent.connection().remoteAddress().hostAddress() : told;
    }
}
