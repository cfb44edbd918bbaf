package org.safar.registry.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceEvent.Source;

/// Events for tests, written as `id: kind from..to COUNTRY @day of source >superseded`.
public final class MadeEvent {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?<id>\\w+): )?(?<kind>[a-z-]+) (?<from>[0-9-]+|\\?)(?:\\.\\.(?<to>[0-9-]+))?"
                            + "(?<countries>(?: [A-Z]{2})*)(?: @(?<source>[0-9-]+))?(?: >(?<supersedes>\\w+))?");

    private static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 23);

    private MadeEvent() {}

    /// @param text events with `|` between them
    public static List<LicenceEvent> all(@Nullable String text) {
        var events = new ArrayList<LicenceEvent>();
        if (text != null) {
            for (var part : text.split("\\|")) {
                events.add(of(part, "event-" + events.size()));
            }
        }
        return events;
    }

    /// @param defaultId used when the text names no id
    public static LicenceEvent of(String text, String defaultId) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        var from = parts.group("from").equals("?") ? "" : parts.group("from");
        var source = parts.group("source") == null ? from : parts.group("source");
        return event(
                parts.group("id") == null ? defaultId : parts.group("id"),
                EventKind.ofWord(parts.group("kind")),
                PartialDate.parse(from),
                PartialDate.parse(parts.group("to") == null ? "" : parts.group("to")),
                LicenceEvent.countries(parts.group("countries").strip()),
                PartialDate.parse(source),
                parts.group("supersedes"));
    }

    public static LicenceEvent event(
            String id,
            EventKind kind,
            PartialDate from,
            PartialDate to,
            SortedSet<Country> countries,
            PartialDate source,
            @Nullable String supersedes) {
        return new LicenceEvent(
                id,
                "made-agency",
                kind,
                from,
                to,
                new TreeSet<>(countries),
                "",
                "Office",
                "",
                new Source("Newspaper", "https://example.org/" + id, source, CHECKED_ON),
                Confidence.HIGH,
                "",
                supersedes);
    }
}
