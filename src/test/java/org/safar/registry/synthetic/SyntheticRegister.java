package org.safar.registry.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.safar.country.Country;
import org.safar.registry.NamedAs;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.ReportedEvent;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.PartialDate;

/// A register of any size, the same at every call. Nothing in it is true: every identifier begins
/// with `synthetic-`, every name and every source says so.
public final class SyntheticRegister {

    private static final long SEED = 2026;

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);

    private static final List<Country> HOMES = countries("UZ KG TJ KZ TM");
    private static final List<Country> DESTINATIONS =
            countries("RU TR KR PL DE GB AE SA JP LT LV CZ SK RO HU IL BG HR FI QA");

    private SyntheticRegister() {}

    /// An agency with its events, oldest first.
    ///
    /// @param core its name without what all names share, in Latin letters
    public record Agency(
            String id, String core, String registrationNumber, List<ReportedEvent> events) {}

    /// @param from number of the first agency
    /// @param to number behind the last one
    /// @return what is reported about them, about five events each
    public static Iterator<ReportedEvent> events(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(SyntheticRegister::agency)
                .flatMap(agency -> agency.events().stream())
                .iterator();
    }

    public static Agency agency(int number) {
        var random = new Random(SEED + number * 1_000_003L);
        var id = "synthetic-" + number;
        var core = SyntheticNames.core(random);
        var registrationNumber = "%012d".formatted(100_000_000_000L + number * 7_919L);
        return new Agency(
                id, core, registrationNumber, reported(id, core, registrationNumber, random));
    }

    private static List<ReportedEvent> reported(
            String id, String core, String registrationNumber, Random random) {
        var isCyrillic = random.nextInt(2) == 0;
        var names = new ArrayList<NamedAs>();
        names.add(
                new NamedAs(
                        SyntheticNames.whole(
                                isCyrillic ? SyntheticNames.cyrillic(core) : core, random),
                        Origin.PRINTED));
        if (isCyrillic && random.nextInt(2) == 0) {
            names.add(new NamedAs(core + SyntheticNames.MARK, Origin.TRANSLITERATED));
        }
        var home = SyntheticNames.pick(HOMES, random);
        return licence(id, random).stream()
                .map(event -> new ReportedEvent(names, home, registrationNumber, event))
                .toList();
    }

    private static List<LicenceEvent> licence(String id, Random random) {
        var days =
                IntStream.range(0, 3 + random.nextInt(5))
                        .mapToObj(index ->
                                FIRST_DAY.plusDays(
                                        random.nextInt(
                                                (int)
                                                        (LAST_DAY.toEpochDay()
                                                                - FIRST_DAY.toEpochDay()))))
                        .sorted()
                        .toList();
        var destinations = new TreeSet<Country>();
        destinations.add(SyntheticNames.pick(DESTINATIONS, random));
        destinations.add(SyntheticNames.pick(DESTINATIONS, random));
        var number = "SYN-%06d".formatted(random.nextInt(1_000_000));
        var events = new ArrayList<LicenceEvent>();
        var suspended = false;
        for (var day : days) {
            var kind = events.isEmpty() ? EventKind.GRANTED : kind(suspended, random);
            suspended = kind == EventKind.SUSPENDED;
            events.add(
                    new LicenceEvent(
                            id + "-" + (events.size() + 1),
                            id,
                            kind,
                            PartialDate.of(day),
                            kind == EventKind.GRANTED || kind == EventKind.RENEWED
                                    ? PartialDate.of(day.plusYears(1 + random.nextInt(3)))
                                    : PartialDate.UNKNOWN,
                            destinations,
                            number,
                            "[synthetic]",
                            "",
                            new Source(
                                    "[synthetic]",
                                    "https://example.org/" + id,
                                    PartialDate.of(day),
                                    LAST_DAY),
                            Confidence.LOW,
                            "",
                            null));
        }
        return events;
    }

    private static EventKind kind(boolean suspended, Random random) {
        if (suspended) {
            return EventKind.RESTORED;
        }
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> EventKind.SUSPENDED;
            case 3 -> EventKind.REVOKED;
            case 4 -> EventKind.EXPIRED;
            case 5 -> EventKind.CONDITIONS_SET;
            case 6 -> EventKind.GRANTED;
            default -> EventKind.RENEWED;
        };
    }

    private static List<Country> countries(String codes) {
        return List.copyOf(LicenceEvent.countries(codes));
    }
}
