package org.safar.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/// What of a request decides about a page that is the same for everyone.
///
/// @param isPlain whether the address has no query
record Asked(
        String path,
        boolean isPlain,
        @Nullable String acceptEncoding,
        @Nullable String ifNoneMatch) {

    static Asked of(UriInfo address, HttpHeaders headers) {
        return new Asked(
                address.getRequestUri().getRawPath(),
                address.getRequestUri().getRawQuery() == null,
                headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING),
                headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }
}
