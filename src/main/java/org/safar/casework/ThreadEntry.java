package org.safar.casework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.casework.attachment.AttachmentKind;

/// What person and case worker see of a case, in order. Kept encrypted under the key of the thread.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ThreadEntry.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = ThreadEntry.Wrote.class, name = "wrote"),
    @JsonSubTypes.Type(value = ThreadEntry.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = ThreadEntry.Attached.class, name = "attached")
})
public sealed interface ThreadEntry {

    /// When it was written, by the server's clock.
    Instant at();

    /// The request itself; always the first entry.
    record Asked(
            String text,
            @Nullable String contact,
            @Nullable String agency,
            @Nullable String nationality,
            Instant at)
            implements ThreadEntry {

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /// The person wrote again.
    record Wrote(String text, Instant at) implements ThreadEntry {

        @Override
        public String toString() {
            return "Wrote";
        }
    }

    /// A case worker answered. Who it was stands in the desk's entries only.
    record Answered(String text, Instant at) implements ThreadEntry {

        @Override
        public String toString() {
            return "Answered";
        }
    }

    /// The person added a file.
    ///
    /// @param file identifier of the file
    /// @param type what it is
    /// @param bytes its size
    record Attached(UUID file, AttachmentKind type, int bytes, Instant at) implements ThreadEntry {}
}
