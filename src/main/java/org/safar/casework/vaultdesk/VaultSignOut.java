package org.safar.casework.vaultdesk;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safar.casework.vault.VaultSessions;

/// Whoever signs out closes the vault too. Signing out is no page of ours, so its address is
/// watched.
@ApplicationScoped
class VaultSignOut {

    /// Before anybody asks for a session: the answer is made there.
    private static final int BEFORE_AUTHENTICATION = 900;

    private final VaultSessions sessions;
    private final String path;

    VaultSignOut(
            VaultSessions sessions,
            @ConfigProperty(name = "quarkus.oidc.logout.path") String path) {
        this.sessions = sessions;
        this.path = path;
    }

    void register(@Observes Filters filters) {
        filters.register(this::close, BEFORE_AUTHENTICATION);
    }

    private void close(RoutingContext context) {
        if (context.normalizedPath().equals(path)) {
            var cookie = context.request().getCookie(VaultSessions.COOKIE);
            if (cookie != null) {
                sessions.close(cookie.getValue());
                context.response()
                        .addCookie(
                                Cookie.cookie(VaultSessions.COOKIE, "").setPath("/").setMaxAge(0));
            }
        }
        context.next();
    }
}
