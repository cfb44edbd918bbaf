package org.safar.registry.report;

import java.util.List;
import java.util.UUID;

/// What a person or a program sent, word by word, before it is known to make sense. Page and API
/// share it; [ReportFormReader] makes a report of it.
///
/// @param agency identifier in the register; empty for an agency that is not there
/// @param name name or number of an agency that is not in the register
/// @param country code of the country where that agency is; empty when not known
/// @param reasons words of [ReportReason]
/// @param destination code of the country of work; empty when not known
/// @param month when it happened; empty when not known
/// @param year when it happened; empty when not known
/// @param people a word of [ReportPeople]; empty when not known
/// @param once random number that the sender chose, so that sending twice makes one report
public record ReportForm(
        String agency,
        String name,
        String country,
        List<String> reasons,
        String destination,
        String month,
        String year,
        String people,
        String once) {

    /// Longer than any name; what is longer comes back cut, so that an error page stays small.
    private static final int LONGEST_ECHO = 300;

    public ReportForm {
        name = cut(name);
        month = cut(month);
        year = cut(year);
        reasons = List.copyOf(reasons);
    }

    /// @return this form, with a random number if it has none
    ReportForm sendableOnce() {
        return ReportFormReader.once(once).isPresent()
                ? this
                : new ReportForm(
                        agency,
                        name,
                        country,
                        reasons,
                        destination,
                        month,
                        year,
                        people,
                        UUID.randomUUID().toString());
    }

    private static String cut(String typed) {
        var letters = typed.codePoints().limit(LONGEST_ECHO).toArray();
        return new String(letters, 0, letters.length);
    }
}
