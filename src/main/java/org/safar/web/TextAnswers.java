package org.safar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/// Sends text that is the same for everyone and no page, as [Pages#reading] does with templates.
@ApplicationScoped
public class TextAnswers {

    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo address;
    private final PageMemory memory;

    TextAnswers(HttpHeaders headers, Request request, UriInfo address, PageMemory memory) {
        this.headers = headers;
        this.request = request;
        this.address = address;
        this.memory = memory;
    }

    /// As [Pages#remembered] does with templates.
    ///
    /// @return 200 with the text and a strong `ETag`, or 304 when the client has it
    public Response remembered(String text, String mediaType, PageVersion version) {
        return memory.keep(Asked.of(address, headers), version, text, mediaType, null);
    }

    /// @return 200 with the text and a strong `ETag`, or 304 when the client has it
    public Response reading(String text, String mediaType) {
        var representation =
                Representation.of(text, headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var unchanged = request.evaluatePreconditions(representation.entityTag());
        var response =
                unchanged == null
                        ? Response.ok(representation.bytes(), mediaType)
                                .header(HttpHeaders.CONTENT_ENCODING, representation.encoding())
                        : unchanged;
        return response.tag(representation.entityTag())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
