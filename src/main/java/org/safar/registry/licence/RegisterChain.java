package org.safar.registry.licence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes a change of published history visible: the hash of every event covers the one before it.
///
/// Hashed is SHA-256 over lines `name=value` in UTF-8, in the order of [#fields], with `\` and line
/// ends in values written as `\\` and `\n`. Nothing personal is in them. Whoever keeps the head,
/// the last hash, can prove later that nothing before it was changed.
public final class RegisterChain {

    /// Stands where the first event has no event before it.
    public static final String BEGINNING = "0".repeat(64);

    private String head = BEGINNING;
    private long position;

    /// Publishes an event behind those accepted so far.
    ///
    /// @param now cut to the second
    public ChainedEvent add(LicenceEvent event, Instant now) {
        var recordedAt = now.truncatedTo(ChronoUnit.SECONDS);
        var hash = hash(position + 1, event, recordedAt, head);
        var added = new ChainedEvent(position + 1, event, recordedAt, head, hash);
        continueAfter(added);
        return added;
    }

    /// Goes on behind an event without looking at what comes before it.
    public void continueAfter(ChainedEvent event) {
        head = event.hash();
        position = event.position();
    }

    /// Looks at the next event of a published chain.
    ///
    /// @return what is wrong with it, or empty; after a fault the walk is over
    public Optional<String> accept(ChainedEvent event) {
        if (event.position() != position + 1) {
            return Optional.of("position %d is missing".formatted(position + 1));
        }
        if (!event.previousHash().equals(head)) {
            return Optional.of(
                    "position %d does not follow the event before it".formatted(event.position()));
        }
        var expected =
                hash(event.position(), event.event(), event.recordedAt(), event.previousHash());
        if (!event.hash().equals(expected)) {
            return Optional.of("position %d was changed".formatted(event.position()));
        }
        continueAfter(event);
        return Optional.empty();
    }

    /// @return hash of the last event accepted
    public String head() {
        return head;
    }

    /// @return number of events accepted
    public long length() {
        return position;
    }

    private static String hash(
            long position, LicenceEvent event, Instant recordedAt, String previousHash) {
        var text =
                fields(position, event, recordedAt, previousHash).entrySet().stream()
                        .map(field -> field.getKey() + "=" + escaped(field.getValue()) + "\n")
                        .collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(
            long position, LicenceEvent event, Instant recordedAt, String previousHash) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("previousHash", previousHash);
        fields.put("position", Long.toString(position));
        fields.put("id", event.id());
        fields.put("agency", event.agency());
        fields.put("kind", event.kind().word());
        fields.put("effectiveFrom", event.effectiveFrom().toString());
        fields.put("effectiveTo", event.effectiveTo().toString());
        fields.put("destinations", event.destinationCodes());
        fields.put("licenceNumber", event.licenceNumber());
        fields.put("issuer", event.issuer());
        fields.put("reason", event.reason());
        fields.put("sourceTitle", event.source().title());
        fields.put("sourceUrl", event.source().url());
        fields.put("sourceDate", event.source().date().toString());
        fields.put("sourceCheckedOn", event.source().checkedOn().toString());
        fields.put("confidence", event.confidence().word());
        fields.put("note", event.note());
        fields.put("supersedes", Objects.requireNonNullElse(event.supersedes(), ""));
        fields.put("recordedAt", recordedAt.toString());
        return fields;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
