package org.safar.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.platform.RuleFile;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.PartialDate;

/// Reads the events that Safar brings along. Every one was published by a newspaper or an office.
final class ReportedEventsFile {

    /// Class path name of the file.
    static final String NAME = "registry/reported-events.csv";

    private static final String TRANSLITERATED = " (transliteration, not printed)";

    private final RuleFile file;
    private final Set<String> ids = new HashSet<>();

    private ReportedEventsFile(RuleFile file) {
        this.file = file;
    }

    /// @throws org.safar.platform.BadRuleFileException with file, line and reason when a row cannot
    ///   be used
    static List<ReportedEvent> read() {
        return read(NAME);
    }

    static List<ReportedEvent> read(String name) {
        var file = new RuleFile(name);
        return file.read(new ReportedEventsFile(file)::parse);
    }

    private ReportedEvent parse(RuleFile.Row row) {
        var event =
                new LicenceEvent(
                        row.required("id"),
                        row.required("agency_id"),
                        EventKind.ofWord(row.required("event_kind")),
                        PartialDate.parse(row.optional("effective_from")),
                        PartialDate.parse(row.optional("effective_to")),
                        LicenceEvent.countries(row.optional("destinations")),
                        row.optional("licence_number"),
                        row.optional("issuer"),
                        row.optional("reason"),
                        new Source(
                                row.required("source_title"),
                                row.required("source_url"),
                                PartialDate.parse(row.required("source_date")),
                                row.day("checked_on")),
                        Confidence.ofWord(row.required("confidence")),
                        row.optional("note"),
                        nullIfEmpty(row.optional("supersedes")));
        check(event);
        return new ReportedEvent(
                names(row),
                row.optional("country").isEmpty() ? null : new Country(row.required("country")),
                nullIfEmpty(row.optional("registration_number")),
                event);
    }

    private void check(LicenceEvent event) {
        require(
                event.agency().matches(Agency.ID),
                "`agency_id` is part of an address: small letters, digits and hyphens only");
        require(
                event.source().url().startsWith("https://"),
                "`source_url` is not an address that begins with https://");
        require(
                event.supersedes() == null || ids.contains(event.supersedes()),
                "`supersedes` names no event above this line");
        require(ids.add(event.id()), "`id` " + event.id() + " stands twice in " + file.name());
    }

    private static List<NamedAs> names(RuleFile.Row row) {
        var names = new ArrayList<NamedAs>();
        names.add(new NamedAs(row.required("name"), Origin.PRINTED));
        Stream.of(row.optional("other_names").split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(ReportedEventsFile::name)
                .forEach(names::add);
        return names;
    }

    private static NamedAs name(String cell) {
        return cell.endsWith(TRANSLITERATED)
                ? new NamedAs(
                        cell.substring(0, cell.length() - TRANSLITERATED.length()),
                        Origin.TRANSLITERATED)
                : new NamedAs(cell, Origin.PRINTED);
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(reason);
        }
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
