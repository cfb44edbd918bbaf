package org.safar.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One text in every coding that it may travel in, made once and kept.
///
/// @param plain not compressed
/// @param gzip what every browser reads
/// @param brotli a fifth smaller; the same as `gzip` on machines for which the library has no code
record Representations(ReadyPage plain, ReadyPage gzip, ReadyPage brotli) {

    /// The best that the coding can do: it is done once, and read by thousands.
    private static final Encoder.Parameters BEST = new Encoder.Parameters().setQuality(11);

    static Representations of(String text) {
        var plain = Representation.of(text, null);
        var gzip = Representation.of(text, "gzip");
        var smallest = Brotli4jLoader.isAvailable() ? brotli(text, plain) : gzip;
        return new Representations(ReadyPage.of(plain), ReadyPage.of(gzip), ReadyPage.of(smallest));
    }

    /// @param acceptEncoding header of the request
    /// @return what the client reads and weighs least
    ReadyPage choose(@Nullable String acceptEncoding) {
        var accepted = AcceptedEncodings.of(acceptEncoding);
        if (accepted.allow("br")) {
            return brotli;
        }
        return accepted.allow("gzip") ? gzip : plain;
    }

    private static Representation brotli(String text, Representation plain) {
        try {
            var bytes = Encoder.compress(text.getBytes(StandardCharsets.UTF_8), BEST);
            return new Representation(
                    bytes, "br", new EntityTag(plain.entityTag().getValue() + "-br"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
