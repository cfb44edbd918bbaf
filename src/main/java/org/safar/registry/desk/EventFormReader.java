package org.safar.registry.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.desk.DeskFault.Code;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.PartialDate;

/// Understands a form with an event, from a page or from a program.
final class EventFormReader {

    /// Letters of the hash that make an identifier: enough that two events never share one.
    private static final int HASH = 24;

    private final EventForm form;
    private final DeskFaults faults;

    private EventFormReader(EventForm form, Clock clock) {
        this.form = form;
        this.faults = new DeskFaults(clock);
    }

    /// @param agency identifier of the agency
    /// @param known identifiers of its published events
    static EventRead read(EventForm form, String agency, Collection<String> known, Clock clock) {
        return new EventFormReader(form, clock).read(agency, known);
    }

    private EventRead read(String agency, Collection<String> known) {
        var kind = faults.word(form.kind(), "kind", EventKind::ofWord);
        var from = faults.partial(form.from(), "from-day");
        var to = faults.partial(form.to(), "to-day");
        if (to.isKnown() && to.end().isBefore(from.start())) {
            faults.add("to-day", Code.END_BEFORE_START);
        }
        var destinations = destinations();
        var number = faults.optional(form.licenceNumber(), "licence-number", 100);
        var issuer = faults.optional(form.issuer(), "issuer", 300);
        var reason = faults.optional(form.reason(), "reason", 1_000);
        var source = source(form, faults);
        var confidence = faults.word(form.confidence(), "confidence", Confidence::ofWord);
        var note = faults.optional(form.note(), "note", 2_000);
        var supersedes = supersedes(kind, known);
        if (faults.any()) {
            return new EventRead.Refused(faults.list());
        }
        return new EventRead.Accepted(
                new LicenceEvent(
                        id(agency, from, to, destinations, source.date()),
                        agency,
                        Objects.requireNonNull(kind),
                        from,
                        to,
                        destinations,
                        number,
                        issuer,
                        reason,
                        source,
                        Objects.requireNonNull(confidence),
                        note,
                        supersedes));
    }

    private SortedSet<Country> destinations() {
        var countries = new TreeSet<Country>();
        for (var code : form.destinations()) {
            var country = Country.ofCode(code);
            if (country.isEmpty()) {
                faults.add("destinations", Code.UNKNOWN_COUNTRY);
                return countries;
            }
            countries.add(country.get());
        }
        return countries;
    }

    /// @param faults receives what is wrong with it
    static Source source(EventForm form, DeskFaults faults) {
        return new Source(
                faults.required(form.sourceTitle(), "source-title", 500),
                faults.address(form.sourceUrl(), "source-url", true),
                faults.partialUntilToday(form.sourceDate(), "source-date-day"),
                faults.dayUntilToday(form.checkedOn(), "checked-on-day", true));
    }

    private @Nullable String supersedes(@Nullable EventKind kind, Collection<String> known) {
        if (form.supersedes().isEmpty()) {
            if (kind == EventKind.CORRECTED) {
                faults.add("supersedes", Code.REQUIRED);
            }
            return null;
        }
        if (!known.contains(form.supersedes())) {
            faults.add("supersedes", Code.UNKNOWN_EVENT);
        }
        return form.supersedes();
    }

    /// The same words have the same identifier: who sends a form twice enters one event.
    private String id(
            String agency,
            PartialDate from,
            PartialDate to,
            SortedSet<Country> destinations,
            PartialDate published) {
        var words =
                List.of(
                        agency,
                        form.kind(),
                        from.toString(),
                        to.toString(),
                        destinations.toString(),
                        form.licenceNumber(),
                        form.issuer(),
                        form.reason(),
                        form.sourceTitle(),
                        form.sourceUrl(),
                        published.toString(),
                        form.confidence(),
                        form.supersedes());
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
            return "desk-" + HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
