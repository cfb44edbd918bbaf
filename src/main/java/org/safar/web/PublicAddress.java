package org.safar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/// Whole addresses of pages, for what leaves the browser: paper, QR codes, feeds.
@ApplicationScoped
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

    /// @return name of the machine, which is part of the identifiers in feeds
    public String host() {
        return base().getHost();
    }

    private URI base() {
        return config.address().orElseGet(request::getBaseUri);
    }
}
