package org.safar.registry.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;

/// Makes the events of one list. The identifier is computed from the content, so that the same
/// thing read twice is one event.
record ImportedEvent(ListSource source) {

    static final String NO_DAY = "The list names no day. This is the day of the list.";

    static final String NOT_IN_LIST = "It is not in the complete list of this day.";

    /// What an event says.
    record Facts(
            EventKind kind,
            PartialDate from,
            PartialDate to,
            SortedSet<Country> destinations,
            String licenceNumber) {}

    /// An event whose days the list tells.
    LicenceEvent told(String agency, Facts facts, @Nullable String supersedes) {
        var id = id(agency, facts, facts.from.toString(), supersedes);
        return event(id, agency, facts, Confidence.HIGH, "", supersedes);
    }

    /// An event of which the list tells only that it had happened by its day.
    ///
    /// @param after the event that decided until now, empty without one. It takes the place of the
    ///   day in the identifier: the next list that tells the same is no news.
    LicenceEvent seen(String agency, Facts facts, String after, String note) {
        var id = id(agency, facts, "after " + after, null);
        return event(id, agency, facts, Confidence.MEDIUM, note, null);
    }

    private LicenceEvent event(
            String id,
            String agency,
            Facts facts,
            Confidence confidence,
            String note,
            @Nullable String supersedes) {
        return new LicenceEvent(
                id,
                agency,
                facts.kind,
                facts.from,
                facts.to,
                facts.destinations,
                facts.licenceNumber,
                source.issuer(),
                "",
                source.toSource(),
                confidence,
                note,
                supersedes);
    }

    private String id(String agency, Facts facts, String from, @Nullable String supersedes) {
        return "import-"
                + hash(
                        String.join(
                                "\n",
                                source.key(),
                                agency,
                                facts.kind.word(),
                                from,
                                facts.to.toString(),
                                facts.destinations.stream()
                                        .map(Country::code)
                                        .collect(Collectors.joining(" ")),
                                facts.licenceNumber,
                                Objects.requireNonNullElse(supersedes, "")));
    }

    /// @return 40 hexadecimal digits of SHA-256
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 40);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
