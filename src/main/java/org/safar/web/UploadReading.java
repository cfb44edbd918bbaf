package org.safar.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Duration;

/// One form with a file, while it is read.
final class UploadReading {

    /// Ten megabytes over a very slow network. Whoever takes longer keeps memory from others.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// The framework takes a form without fields for one that nobody has read yet.
    private static final String NO_FIELDS = "no-fields";

    private static final int MALFORMED = 400;
    private static final int TOO_LARGE = 413;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final IncomingFile file;

    private long received;
    private int unfinishedFiles;
    private boolean over;

    UploadReading(RoutingContext context, IncomingFile file) {
        this.context = context;
        this.request = context.request();
        this.file = file;
    }

    void begin() {
        var timer =
                context.vertx()
                        .setTimer(LONGEST.toMillis(), nothing -> request.connection().close());
        context.addEndHandler(nothing -> {
            context.vertx().cancelTimer(timer);
            file.forget();
        });
        request.setExpectMultipart(true);
        request.uploadHandler(this::take);
        request.handler(piece -> count(piece.length()));
        request.exceptionHandler(failure -> refuse(MALFORMED));
        request.endHandler(nothing -> end());
        request.resume();
    }

    private void take(HttpServerFileUpload upload) {
        file.begin(upload.filename());
        unfinishedFiles++;
        upload.handler(file::add);
        upload.endHandler(nothing -> unfinishedFiles--);
        upload.exceptionHandler(failure -> refuse(MALFORMED));
    }

    private void count(int bytes) {
        received += bytes;
        if (received - file.seen() > UploadedForm.MOST_TEXT) {
            refuse(TOO_LARGE);
        }
    }

    private void end() {
        if (unfinishedFiles > 0) {
            // The form ends in the middle of it.
            refuse(MALFORMED);
        }
        if (over) {
            return;
        }
        over = true;
        context.put(UploadedForms.KEY, new UploadedForm(fields(), file.sent()));
        if (request.formAttributes().isEmpty()) {
            request.formAttributes().add(NO_FIELDS, "");
        }
        context.next();
    }

    private SentForm fields() {
        var fields = new MultivaluedHashMap<String, String>();
        MultiMap sent = request.formAttributes();
        sent.forEach(entry -> fields.add(entry.getKey(), entry.getValue()));
        return new SentForm(fields);
    }

    private void refuse(int status) {
        if (over) {
            return;
        }
        over = true;
        file.forget();
        if (!context.response().closed()) {
            context.fail(status);
        }
    }
}
