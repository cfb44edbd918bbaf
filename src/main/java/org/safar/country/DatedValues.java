package org.safar.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.platform.RuleFile;

/// Amounts that the law sets for a time: indices, wages, fees, fines. Rows of
/// `rules/dated-values.csv`.
public final class DatedValues {

    /// The monthly calculation index, in tenge. Fees and fines of Kazakhstan are multiples of it.
    public static final String MCI = "mci";

    private static final RuleFile FILE = new RuleFile("rules/dated-values.csv");

    private static final Set<String> UNITS = Set.of("KZT", "RUB", "MCI", "years");

    private final List<DatedValue> values;

    private DatedValues(List<DatedValue> values) {
        this.values = values;
    }

    /// An amount and when it holds.
    ///
    /// @param key name under which texts mention it
    /// @param amount in the unit
    /// @param unit code of a currency (ISO 4217), `MCI` for multiples of the index, or `years`
    /// @param from first day, null where it was not read
    /// @param to last day, null while no end is known
    public record DatedValue(
            String key,
            BigDecimal amount,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String legalBasis,
            String source,
            LocalDate checkedOn) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /// @throws org.safar.platform.BadRuleFileException when the file is missing or a row is wrong
    public static DatedValues load() {
        return new DatedValues(FILE.read(DatedValues::parse));
    }

    /// @return the value that holds on that day, empty when none is known
    public Optional<DatedValue> on(String key, LocalDate day) {
        return values.stream()
                .filter(value -> value.key.equals(key) && value.holdsOn(day))
                .findFirst();
    }

    /// @return all values, in the order of the file
    public List<DatedValue> all() {
        return values;
    }

    /// @return names of all values, whenever they hold
    public Set<String> keys() {
        return values.stream().map(DatedValue::key).collect(Collectors.toUnmodifiableSet());
    }

    private static DatedValue parse(RuleFile.Row row) {
        return new DatedValue(
                row.required("key"),
                new BigDecimal(row.required("value")),
                row.oneOf("unit", UNITS),
                day(row, "in_force_from"),
                day(row, "in_force_to"),
                row.required("legal_basis"),
                row.required("source"),
                row.day("checked_on"));
    }

    private static @Nullable LocalDate day(RuleFile.Row row, String column) {
        var cell = row.optional(column);
        return cell.isEmpty() ? null : RuleFile.dayOf(cell);
    }
}
