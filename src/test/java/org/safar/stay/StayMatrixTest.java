package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.country.Nationality;

/// Every nationality in every destination with every paper, frozen in `stay/matrix.csv`: a careless
/// edit of a rule shows in lines that nobody meant to change.
///
/// The question is the same everywhere: 20 days in September, inside again since 10 November, asked
/// on 23 November 2026.
class StayMatrixTest {

    private static final Path GOLDEN = Path.of("src/test/resources/stay/matrix.csv");

    /// Set to true to write the file anew.
    private static final String ACCEPT = "safar.matrix.accept";

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final List<Stay> STAYS =
            List.of(
                    new Stay(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 20)),
                    new Stay(LocalDate.of(2026, 11, 10), null));

    /// Every state that a row names, some that none does, and people without a state in our list.
    private static final List<String> NATIONALITIES =
            List.of(
                    "KZ",
                    "KG",
                    "UZ",
                    "TJ",
                    "TM",
                    "RU",
                    "BY",
                    "AM",
                    "AZ",
                    "GE",
                    "MD",
                    "UA",
                    "MN",
                    "TR",
                    "VN",
                    "IN",
                    "IR",
                    "CN",
                    "PK",
                    "AF",
                    "DE",
                    "US",
                    "KR",
                    "stateless",
                    "other");

    @Test
    void givesEveryoneTheLimitsAndTermsThatWereAccepted() {
        var now = matrix();
        if (Boolean.getBoolean(ACCEPT)) {
            write(now);
        }
        var accepted = read();
        if (!now.equals(accepted)) {
            fail(changes(accepted, now));
        }
    }

    @Test
    void asksForEveryStateThatARowNames() {
        var named =
                StayRuleBook.load().rules().stream().flatMap(rule -> rule.namedStates().stream());

        assertThat(NATIONALITIES).containsAll(named.toList());
    }

    private static List<String> matrix() {
        var book = StayRuleBook.load();
        var lines = new ArrayList<String>();
        lines.add("destination,nationality,holds,status,limits,terms,warnings");
        for (var destination : StayRuleBook.DESTINATIONS) {
            for (var nationality : NATIONALITIES) {
                if (nationality.equals(destination.code())) {
                    continue;
                }
                for (var holds : holds()) {
                    var query =
                            new StayQuery(
                                    destination,
                                    new Nationality(nationality),
                                    AS_OF,
                                    STAYS,
                                    null,
                                    holds);
                    var answer = PlainAnswer.of(StayCalculator.calculate(query, book));
                    lines.add(
                            String.join(
                                    ",",
                                    destination.code(),
                                    nationality,
                                    holds.isEmpty() ? "none" : holds.iterator().next().word(),
                                    answer.status(),
                                    limits(answer),
                                    AnswerWords.due(answer),
                                    AnswerWords.warnings(answer)));
                }
            }
        }
        return lines;
    }

    private static List<Set<Paper>> holds() {
        return Stream.concat(
                        Stream.of(Set.<Paper>of()),
                        Stream.of(Paper.values())
                                .filter(paper -> paper != Paper.UNRECOGNISED)
                                .map(Set::of))
                .toList();
    }

    private static String limits(PlainAnswer answer) {
        return answer.lastLawfulDay() == null
                ? AnswerWords.clocks(answer)
                : AnswerWords.clocks(answer) + "; until " + answer.lastLawfulDay();
    }

    private static String changes(List<String> accepted, List<String> now) {
        var before = new HashSet<>(accepted);
        var after = new HashSet<>(now);
        var changes = new ArrayList<String>();
        changes.add(
                "Limits or terms changed. If that is meant, run the test once with -D"
                        + ACCEPT
                        + "=true and commit "
                        + GOLDEN
                        + ".");
        accepted.stream()
                .filter(line -> !after.contains(line))
                .map("- "::concat)
                .forEach(changes::add);
        now.stream().filter(line -> !before.contains(line)).map("+ "::concat).forEach(changes::add);
        return String.join("\n", changes);
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(GOLDEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<String> lines) {
        try {
            Files.writeString(GOLDEN, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
