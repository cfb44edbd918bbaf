package org.safar.content.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.ValueFacts;
import org.safar.content.values.ValueFault.Code;
import org.safar.country.DatedValues;
import org.safar.country.DatedValues.DatedValue;
import org.safar.web.TypedDate;

/// Reads a new amount, and collects what is wrong with it.
final class ValueFormReader {

    private static final int LONGEST_LINE = 500;

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final List<ValueFault> faults = new ArrayList<>();
    private final ValueForm form;
    private final String unit;

    private ValueFormReader(ValueForm form, String unit) {
        this.form = form;
        this.unit = unit;
    }

    /// A form that was read.
    ///
    /// @param value null when something is wrong
    record Read(@Nullable DatedValue value, List<ValueFault> faults) {}

    /// @param key name of the amount
    /// @param unit in which it is counted
    /// @param today on which the source was read
    static Read read(ValueForm form, String key, String unit, LocalDate today) {
        var reader = new ValueFormReader(form, unit);
        var value = reader.value(key, today);
        var faults = List.copyOf(reader.faults);
        return new Read(faults.isEmpty() ? value : null, faults);
    }

    private DatedValue value(String key, LocalDate today) {
        var amount = amount();
        var from = day(form.from(), "from-day");
        var to = day(form.to(), "to-day");
        if (from != null && to != null && to.isBefore(from)) {
            add("to-day", Code.END_BEFORE_START);
        }
        return new DatedValue(
                key,
                amount,
                unit,
                from,
                to,
                required(form.legalBasis(), "legal-basis"),
                required(form.source(), "source"),
                address(),
                today);
    }

    /// Spaces group digits in all languages of the portal. A comma does so in English and is the
    /// decimal sign elsewhere: with two digits or fewer behind it there is no doubt.
    private BigDecimal amount() {
        var digits = form.amount().replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (digits.isEmpty()) {
            add("amount", Code.REQUIRED);
            return BigDecimal.ZERO;
        }
        if (!ValueFacts.isAmount(digits, unit)) {
            var isYears = unit.equals(DatedValues.YEARS);
            add("amount", isYears ? Code.NOT_WHOLE_YEARS : Code.NOT_AN_AMOUNT);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(digits);
    }

    private @Nullable LocalDate day(TypedDate typed, String field) {
        if (typed.isEmpty()) {
            return null;
        }
        var day = typed.toDate();
        if (day.isEmpty()) {
            add(field, Code.NOT_A_DATE);
            return null;
        }
        if (day.get().isBefore(FIRST_DAY) || day.get().isAfter(LAST_DAY)) {
            add(field, Code.OUT_OF_RANGE);
        }
        return day.get();
    }

    private String required(String text, String field) {
        if (text.isEmpty()) {
            add(field, Code.REQUIRED);
        }
        if (text.length() > LONGEST_LINE) {
            add(field, Code.TOO_LONG);
        }
        return text;
    }

    private @Nullable String address() {
        if (form.address().isEmpty()) {
            return null;
        }
        if (form.address().length() > LONGEST_LINE) {
            add("address", Code.TOO_LONG);
        } else if (!ValueFacts.isAddress(form.address())) {
            add("address", Code.NOT_AN_ADDRESS);
        }
        return form.address();
    }

    private void add(String field, Code code) {
        faults.add(new ValueFault(field, code));
    }
}
