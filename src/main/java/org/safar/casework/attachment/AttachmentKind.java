package org.safar.casework.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of files that can be attached.
public enum AttachmentKind {
    JPEG("image/jpeg", ".jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", ".png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    PDF("application/pdf", ".pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final String mediaType;
    private final String fileEnding;
    private final byte[] start;

    AttachmentKind(String mediaType, String fileEnding, byte[] start) {
        this.mediaType = mediaType;
        this.fileEnding = fileEnding;
        this.start = start;
    }

    /// @return media type for the header `Content-Type`
    public String mediaType() {
        return mediaType;
    }

    /// @return ending of a file name, with its dot
    public String fileEnding() {
        return fileEnding;
    }

    /// The kind by the first bytes alone: names and media types are what the sender likes.
    ///
    /// @return the kind, empty when it is none of those that can be attached
    public static Optional<AttachmentKind> of(byte[] file) {
        return Stream.of(values()).filter(kind -> kind.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        return file.length >= start.length
                && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
