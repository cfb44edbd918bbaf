package org.safar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Whole addresses of pages, for what leaves the browser: paper, QR codes, feeds.
@ApplicationScoped
@Named
public class PublicAddress {

    private final PublicAddressConfig config;
    private final UriInfo request;

    PublicAddress(PublicAddressConfig config, UriInfo request) {
        this.config = config;
        this.request = request;
    }

    /// @param path with a slash in front, for example `/ru/agencies`
    /// @return the whole address
    public String of(String path) {
        return base().resolve(path).toString();
    }

    /// For pages that are kept: the address under which one reader came may be nobody else's.
    ///
    /// @return the whole address, `null` where the setting does not tell it
    public @Nullable String settled(String path) {
        return config.address().map(base -> base.resolve(path).toString()).orElse(null);
    }

    /// @return whether whoever runs the portal has said at which address it is; otherwise the
    ///   address is the one that a reader used, and must not be kept for others
    public boolean isSettled() {
        return config.address().isPresent();
    }

    /// @return name of the machine, which is part of the identifiers in feeds
    public String host() {
        return base().getHost();
    }

    private URI base() {
        return config.address().orElseGet(request::getBaseUri);
    }
}
