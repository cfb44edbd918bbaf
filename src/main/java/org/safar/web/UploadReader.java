package org.safar.web;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;

/// Reads forms with a file into memory before the framework sees them: it would write the file to
/// the disk, in clear, and a disk can be taken away.
///
/// Outside of the staff side no other address takes such a form, so that no spelling of an address
/// leads a file past this class.
@ApplicationScoped
class UploadReader {

    /// After [BodyLimit] and after the session was looked for, before the pages.
    private static final int BEFORE_PAGES = 50;

    private static final String MULTIPART = "multipart/";
    private static final int UNSUPPORTED = 415;

    private final List<FormsWithFile> addresses;
    private final UploadMemory memory;

    UploadReader(@All List<FormsWithFile> addresses, UploadMemory memory) {
        this.addresses = addresses;
        this.memory = memory;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_PAGES);
    }

    private void check(RoutingContext context) {
        if (!isMultipart(context)) {
            context.next();
            return;
        }
        var path = context.normalizedPath();
        if (addresses.stream().anyMatch(it -> it.mayBeSentTo(path))) {
            new UploadReading(context, new IncomingFile(memory)).begin();
        } else if (StaffPaths.isPage(path)) {
            // Official lists and archives of texts: nothing of them is secret.
            context.next();
        } else {
            context.fail(UNSUPPORTED);
        }
    }

    private static boolean isMultipart(RoutingContext context) {
        var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return Objects.requireNonNullElse(type, "")
                .strip()
                .regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }
}
