package org.safar.content.values;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.safar.content.FrontMatter;
import org.safar.content.TextFile;
import org.safar.content.ValueFacts;

/// Writes the document of an amount anew. Pure.
final class ValueText {

    /// A new amount is looked at again some days after the last day of the one before it: then the
    /// next one must be known.
    private static final int DAYS_AFTER_END = 10;

    private ValueText() {}

    /// @param before the document as it is
    /// @param rows its amounts from now on
    /// @param today on which the source was read
    /// @return the document with one more version of its meaning
    static TextFile with(TextFile before, ValueRows rows, LocalDate today) {
        var front = before.front();
        var facts = new LinkedHashMap<>(front.values());
        facts.put("version", front.number("version") + 1);
        facts.put("checked_on", today.toString());
        facts.put("review_due", reviewDue(rows, today).toString());
        facts.put("values", ValueFacts.written(rows.rows()));
        return new TextFile(new FrontMatter(front.where(), facts), before.body());
    }

    private static LocalDate reviewDue(ValueRows rows, LocalDate today) {
        var last = rows.rows().isEmpty() ? null : rows.rows().getLast().to();
        return last == null || last.isBefore(today)
                ? today.plusYears(1)
                : last.plusDays(DAYS_AFTER_END);
    }
}
