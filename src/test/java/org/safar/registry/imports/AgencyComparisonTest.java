package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.country.Country;
import org.safar.registry.AgencyRecord;
import org.safar.registry.NamedAs;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.MadeEvent;
import org.safar.registry.licence.PartialDate;

class AgencyComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    /// `number first..last COUNTRIES status@since`.
    private static final Pattern ROW =
            Pattern.compile(
                    "(?<number>\\w+) (?<first>[0-9-]+)(?:\\.\\.(?<last>[0-9-]+))?(?<countries>(?: [A-Z]{2})*)"
                            + "(?: (?<status>[a-z]+)(?:@(?<since>[0-9-]+))?)?");

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/imports/comparisons.csv", useHeadersInDisplayName = true)
    void aListIsComparedWithTheRegister(
            @Nullable String register,
            @Nullable String rows,
            String complete,
            @Nullable String differences,
            String why) {
        var found = comparison(register, rows, complete.equals("yes")).differences();

        assertThat(found.stream().map(AgencyComparisonTest::write).collect(Collectors.joining("|")))
                .as(why)
                .isEqualTo(Objects.requireNonNullElse(differences, ""));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/registry/imports/comparisons.csv", useHeadersInDisplayName = true)
    void whatWasPublishedIsNoDifferenceAnyMore(
            @Nullable String register,
            @Nullable String rows,
            String complete,
            @Nullable String differences,
            String why) {
        var events = new ArrayList<>(events(register));
        comparison(register, rows, complete.equals("yes"))
                .differences()
                .forEach(it -> events.addAll(it.events()));

        var again = new AgencyComparison(source(true), "made", record(events), rows(rows));

        assertThat(again.differences()).as(why).allMatch(it -> it.events().isEmpty());
    }

    @Test
    void theSameThingReadTwiceIsOneEvent() {
        var first =
                comparison("#7 granted 2026-02-01..2027-01-31 TR", "7 2026-02-01 TR revoked", true);
        var next =
                new AgencyComparison(
                        source(LocalDate.of(2026, 11, 1)),
                        "made",
                        record(events("#7 granted 2026-02-01..2027-01-31 TR")),
                        rows("7 2026-02-01 TR revoked"));

        assertThat(ids(next)).isEqualTo(ids(first)).hasSize(1);
    }

    private static List<String> ids(AgencyComparison comparison) {
        return comparison.differences().stream()
                .flatMap(it -> it.events().stream())
                .map(LicenceEvent::id)
                .toList();
    }

    private static AgencyComparison comparison(
            @Nullable String register, @Nullable String rows, boolean isComplete) {
        var events = events(register);
        return new AgencyComparison(
                source(isComplete), "made", events.isEmpty() ? null : record(events), rows(rows));
    }

    private static ListSource source(boolean isComplete) {
        return new ListSource(
                "List",
                "https://example.org/list",
                DAY,
                "Office",
                new Country("KG"),
                isComplete,
                DAY);
    }

    private static ListSource source(LocalDate day) {
        return new ListSource(
                "List", "https://example.org/other", day, "Office", new Country("KG"), true, day);
    }

    private static AgencyRecord record(List<LicenceEvent> events) {
        var chained = new ArrayList<ChainedEvent>();
        events.forEach(it ->
                chained.add(new ChainedEvent(chained.size() + 1L, it, Instant.EPOCH, "", "")));
        return new AgencyRecord(
                "made",
                List.of(new NamedAs("Made", NamedAs.Origin.PRINTED)),
                new Country("KG"),
                null,
                null,
                chained);
    }

    private static List<LicenceEvent> events(@Nullable String register) {
        var events = new ArrayList<LicenceEvent>();
        for (var part : register == null ? new String[0] : register.split("\\|")) {
            var numbered = part.startsWith("#");
            var event =
                    MadeEvent.of(
                            numbered ? part.substring(part.indexOf(' ') + 1) : part,
                            "event-" + events.size());
            events.add(numbered ? withNumber(event, part.substring(1, part.indexOf(' '))) : event);
        }
        return events;
    }

    private static LicenceEvent withNumber(LicenceEvent event, String number) {
        return new LicenceEvent(
                event.id(),
                event.agency(),
                event.kind(),
                event.effectiveFrom(),
                event.effectiveTo(),
                event.destinations(),
                number,
                event.issuer(),
                event.reason(),
                event.source(),
                event.confidence(),
                event.note(),
                event.supersedes());
    }

    private static List<ListedRow> rows(@Nullable String text) {
        var rows = new ArrayList<ListedRow>();
        for (var part : text == null ? new String[0] : text.split("\\|")) {
            var row = ROW.matcher(part);
            assertThat(row.matches()).as(part).isTrue();
            rows.add(
                    new ListedRow(
                            rows.size() + 2,
                            List.of("Made"),
                            "",
                            row.group("number"),
                            PartialDate.parse(row.group("first")),
                            PartialDate.parse(Objects.requireNonNullElse(row.group("last"), "")),
                            LicenceEvent.countries(row.group("countries").strip()),
                            ListedStatus.ofWord(
                                            Objects.requireNonNullElse(
                                                    row.group("status"), "in-force"))
                                    .orElseThrow(),
                            PartialDate.parse(Objects.requireNonNullElse(row.group("since"), ""))));
        }
        return rows;
    }

    /// Events that wait for a second person end with an exclamation mark.
    private static String write(Difference it) {
        var events =
                it.events().stream()
                        .map(event -> write(event, it.waits()))
                        .collect(Collectors.joining("+"));
        return it.group().word() + (events.isEmpty() ? "" : ": " + events);
    }

    private static String write(LicenceEvent event, boolean waits) {
        var days =
                event.effectiveFrom()
                        + (event.effectiveTo().isKnown() ? ".." + event.effectiveTo() : "");
        return Stream.of(event.kind().word(), days, event.destinationCodes(), waits ? "!" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
