package org.safar.registry.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.safar.i18n.Language;

/// A check receipt as a PDF of one page.
@ApplicationScoped
class ReceiptPaper {

    /// Drawing a page takes a processor a tenth of a second. Two at a time leave a small machine
    /// time for pages; nobody waits longer than a phone does.
    private static final int AT_A_TIME = 2;

    private static final int MOST_WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String STYLE = style();

    private static final int TAG_BYTES = 16;

    private final DrawingTurns turns = new DrawingTurns(AT_A_TIME, MOST_WAITING, PATIENCE);
    private final Request request;

    ReceiptPaper(Request request) {
        this.request = request;
    }

    @CheckedTemplate(basePath = "registry/receipt")
    record paper(ReceiptView view, String language, String style) implements TemplateInstance {}

    /// @return 200 with the PDF, or 304 when the client has it
    Response answer(ReceiptView view, Language language) {
        var page = page(view, language);
        // Weak: two PDFs of the same receipt differ in the moment at which they were drawn.
        var tag = new EntityTag(digest(page), true);
        var unchanged = request.evaluatePreconditions(tag);
        var response =
                unchanged == null
                        ? Response.ok(turns.take(() -> PaperDrawing.draw(page, view.qr())))
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "inline; filename=\"" + view.code() + ".pdf\"")
                        : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .build();
    }

    private static String page(ReceiptView view, Language language) {
        return new paper(view, language.tag(), STYLE).setLocale(language.locale()).render();
    }

    private static String digest(String page) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(page.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (var stream = ReceiptPaper.class.getResourceAsStream("/styles/receipt.css")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
