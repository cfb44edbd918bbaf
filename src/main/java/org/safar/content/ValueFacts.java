package org.safar.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.country.DatedValues;
import org.safar.country.DatedValues.DatedValue;

/// Reads and writes the amounts of a document of kind `value`. It is strict: a wrong amount must be
/// seen by who writes it, not by who is told it.
public final class ValueFacts {

    /// Begins the identifier of every value and of nothing else: `mci` is also a word that is
    /// explained.
    public static final String PREFIX = "amount-";

    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,11}(\\.\\d{1,2})?");

    private static final Pattern WHOLE_YEARS = Pattern.compile("[1-9]\\d?");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

    private ValueFacts() {}

    /// @return identifier of the document with the amounts of that name
    public static String document(String key) {
        return PREFIX + key;
    }

    /// @return the name under which texts mention the amounts of that document
    public static String key(String document) {
        return document.substring(PREFIX.length());
    }

    /// @return whether that is the identifier of a value
    public static boolean isName(String document) {
        return document.startsWith(PREFIX);
    }

    /// @param document identifier
    /// @return its amounts, in the order of the file
    /// @throws BadContentException when one is wrong, or when two hold on the same day
    public static List<DatedValue> read(String document, FrontMatter front) {
        var unit = front.word("unit");
        if (!DatedValues.UNITS.contains(unit)) {
            throw front.fault("unit", unit, "unknown unit `" + unit + "`");
        }
        var values = new ArrayList<DatedValue>();
        for (var row : rows(front)) {
            var value = value(key(document), unit, row, front.day("checked_on"));
            if (values.stream().anyMatch(value::meets)) {
                throw front.fault(
                        "values", row.word("value"), "two of its `values` hold on the same day");
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    static void check(FrontMatter front) {
        read(PREFIX, front);
    }

    /// @return the amounts as they stand in the file
    public static List<Map<String, Object>> written(List<DatedValue> values) {
        return values.stream().map(ValueFacts::row).toList();
    }

    /// @return whether that many of the unit can be said
    public static boolean isAmount(String text, String unit) {
        var pattern = unit.equals(DatedValues.YEARS) ? WHOLE_YEARS : AMOUNT;
        return pattern.matcher(text).matches();
    }

    /// @return whether it is the address of a page
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static List<FrontMatter> rows(FrontMatter front) {
        var rows = new ArrayList<FrontMatter>();
        if (front.values().get("values") instanceof List<?> list) {
            for (var item : list) {
                rows.add(new FrontMatter(front.where(), facts(item, front)));
            }
        }
        if (rows.isEmpty()) {
            throw front.fault("values", "", "`values` is missing");
        }
        return rows;
    }

    private static Map<String, Object> facts(@Nullable Object item, FrontMatter front) {
        if (!(item instanceof Map<?, ?> map)) {
            throw front.fault("values", String.valueOf(item), "one of its `values` is no row");
        }
        var facts = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> facts.put(String.valueOf(key), value));
        return facts;
    }

    private static DatedValue value(String key, String unit, FrontMatter row, LocalDate checkedOn) {
        var amount = row.word("value");
        if (!isAmount(amount, unit)) {
            throw row.fault("value", amount, "`" + amount + "` is not an amount in " + unit);
        }
        var from = day(row, "from");
        var to = day(row, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw row.fault("to", row.word("to"), "`to` is before `from`");
        }
        var address = row.find("address").orElse(null);
        if (address != null && !isAddress(address)) {
            throw row.fault("address", address, "`" + address + "` is no address of a page");
        }
        return new DatedValue(
                key,
                new BigDecimal(amount),
                unit,
                from,
                to,
                row.word("legal_basis"),
                row.word("source"),
                address,
                checkedOn);
    }

    private static @Nullable LocalDate day(FrontMatter row, String key) {
        return row.find(key).isEmpty() ? null : row.day(key);
    }

    private static Map<String, Object> row(DatedValue value) {
        var row = new LinkedHashMap<String, Object>();
        row.put("value", value.amount().toPlainString());
        putDay(row, "from", value.from());
        putDay(row, "to", value.to());
        row.put("legal_basis", value.legalBasis());
        row.put("source", value.source());
        if (value.address() != null) {
            row.put("address", value.address());
        }
        return row;
    }

    private static void putDay(Map<String, Object> row, String key, @Nullable LocalDate day) {
        if (day != null) {
            row.put(key, day.toString());
        }
    }
}
