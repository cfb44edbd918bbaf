package org.safar.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;

/// Turns templates into answers.
@ApplicationScoped
public class Pages {

    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo address;
    private final PageMemory memory;

    Pages(HttpHeaders headers, Request request, UriInfo address, PageMemory memory) {
        this.headers = headers;
        this.request = request;
        this.address = address;
        this.memory = memory;
    }

    /// A page that follows from what is published and from the day alone: it is made once and then
    /// served from memory.
    ///
    /// @param version what it was made from, see [PageMemory#version]
    /// @return 200 with the page, or 304 when the browser has it
    public Response remembered(PageContext page, PageVersion version, TemplateInstance content) {
        return memory.keep(
                Asked.of(address, headers),
                version,
                render(page, content),
                HTML,
                page.scripts().isEmpty() ? null : ContentSecurityPolicy.allowing(page.scripts()));
    }

    /// A page that is the same for everyone. Browsers keep it and ask each time whether it still
    /// holds: a law may change overnight.
    ///
    /// @return 200 with the page, or 304 when the browser has it
    public Response reading(PageContext page, TemplateInstance content) {
        var representation =
                Representation.of(
                        render(page, content),
                        headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        var unchanged = request.evaluatePreconditions(representation.entityTag());
        var response =
                unchanged == null
                        ? Response.ok(representation.bytes(), HTML)
                                .header(HttpHeaders.CONTENT_ENCODING, representation.encoding())
                        : unchanged;
        return allowScripts(response, page)
                .tag(representation.entityTag())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    /// A page about the reader, or one with a form in which they type about themselves.
    ///
    /// @return 200 that no browser or proxy keeps
    public Response personal(PageContext page, TemplateInstance content) {
        return personal(page, content, Response.Status.OK.getStatusCode());
    }

    /// @param status HTTP status, 422 when the form has errors
    /// @return an answer that no browser or proxy keeps
    public Response personal(PageContext page, TemplateInstance content, int status) {
        var response = Response.status(status).type(HTML).entity(render(page, content));
        return allowScripts(response, page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static String render(PageContext page, TemplateInstance content) {
        return content.setLocale(page.language().locale()).render();
    }

    private static ResponseBuilder allowScripts(ResponseBuilder response, PageContext page) {
        if (page.scripts().isEmpty()) {
            return response;
        }
        return response.header(
                ContentSecurityPolicy.HEADER,
                StaffPaths.isPage(page.in(page.language()))
                        ? ContentSecurityPolicy.allowingStaff(page.scripts())
                        : ContentSecurityPolicy.allowing(page.scripts()));
    }
}
