package org.safar.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;

/// Turns records into JSON that is the same for everyone, as [Pages#reading] does with templates.
@ApplicationScoped
public class JsonAnswers {

    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo address;
    private final PageMemory memory;
    private final ObjectMapper json;

    JsonAnswers(
            HttpHeaders headers,
            Request request,
            UriInfo address,
            PageMemory memory,
            ObjectMapper json) {
        this.headers = headers;
        this.request = request;
        this.address = address;
        this.memory = memory;
        this.json = json;
    }

    /// As [Pages#remembered] does with templates.
    ///
    /// @return 200 with the JSON and a strong `ETag`, or 304 when the client has it
    public Response remembered(Object body, PageVersion version) {
        return memory.keep(
                Asked.of(address, headers),
                version,
                written(body),
                MediaType.APPLICATION_JSON,
                null);
    }

    /// @return 200 with the JSON and a strong `ETag`, or 304 when the client has it
    public Response reading(Object body) {
        var representation =
                Representation.of(
                        written(body), headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var unchanged = request.evaluatePreconditions(representation.entityTag());
        var response =
                unchanged == null
                        ? Response.ok(representation.bytes(), MediaType.APPLICATION_JSON)
                                .header(HttpHeaders.CONTENT_ENCODING, representation.encoding())
                        : unchanged;
        return response.tag(representation.entityTag())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
