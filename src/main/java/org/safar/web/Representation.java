package org.safar.web;

import jakarta.ws.rs.core.EntityTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The bytes of a reading page as they go over the wire, with the strong tag that names exactly
/// them.
///
/// Compressed here and not by the HTTP server: only who compresses knows which tag is true.
///
/// @param bytes body of the answer
/// @param encoding `gzip` or `identity`; `identity` keeps the HTTP server from compressing
/// @param entityTag differs per encoding
record Representation(byte[] bytes, String encoding, EntityTag entityTag) {

    /// A tag of 16 bytes is long enough that two pages never share one.
    private static final int TAG_BYTES = 16;

    static Representation of(String page, @Nullable String acceptEncoding) {
        var plain = page.getBytes(StandardCharsets.UTF_8);
        var tag = digest(plain);
        if (!AcceptedEncodings.of(acceptEncoding).allow("gzip")) {
            return new Representation(plain, "identity", new EntityTag(tag));
        }
        return new Representation(gzip(plain), "gzip", new EntityTag(tag + "-gzip"));
    }

    private static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip =
                new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(9);
                    }
                }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
