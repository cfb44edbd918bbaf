package org.safar.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Amounts that the law sets for a time: indices, wages, fees, fines.
///
/// @param all every amount, whenever it holds
public record DatedValues(List<DatedValue> all) {

    /// The monthly calculation index, in tenge. Fees and fines of Kazakhstan are multiples of it.
    public static final String MCI = "mci";

    /// The unit of what is a multiple of the index.
    public static final String MULTIPLE = "MCI";

    /// The unit of what is counted in whole years.
    public static final String YEARS = "years";

    /// What an amount can be counted in.
    public static final Set<String> UNITS = Set.of("KZT", "RUB", MULTIPLE, YEARS);

    /// While no amount is known.
    public static final DatedValues NONE = new DatedValues(List.of());

    public DatedValues {
        all = List.copyOf(all);
    }

    /// An amount and when it holds.
    ///
    /// @param key name under which texts mention it
    /// @param amount in the unit
    /// @param unit code of a currency (ISO 4217), `MCI` for multiples of the index, or `years`
    /// @param from first day, null where it was not read
    /// @param to last day, null while no end is known
    /// @param address of the source, null where there is none
    public record DatedValue(
            String key,
            BigDecimal amount,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String legalBasis,
            String source,
            @Nullable String address,
            LocalDate checkedOn) {

        /// @return whether it is the amount of that day
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(start()) && !day.isAfter(end());
        }

        /// @return whether there is a day on which both hold
        public boolean meets(DatedValue other) {
            return !start().isAfter(other.end()) && !other.start().isAfter(end());
        }

        /// @return the first day, the first of all days where it was not read
        public LocalDate start() {
            return from == null ? LocalDate.MIN : from;
        }

        /// @return the last day, the last of all days while no end is known
        public LocalDate end() {
            return to == null ? LocalDate.MAX : to;
        }
    }

    /// @return the value that holds on that day, empty when none is known
    public Optional<DatedValue> on(String key, LocalDate day) {
        return all.stream()
                .filter(value -> value.key.equals(key) && value.holdsOn(day))
                .findFirst();
    }

    /// @return the values of that name, in the order in which they are written
    public List<DatedValue> of(String key) {
        return all.stream().filter(value -> value.key.equals(key)).toList();
    }

    /// @return names of all values, whenever they hold
    public Set<String> keys() {
        return all.stream().map(DatedValue::key).collect(Collectors.toUnmodifiableSet());
    }

    /// @return that name, and those of its multiples when it is the index
    public Set<String> saidWith(String key) {
        return all.stream()
                .filter(value ->
                        value.key.equals(key) || (key.equals(MCI) && value.unit.equals(MULTIPLE)))
                .map(DatedValue::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
