package org.safar.registry.redflag;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safar.platform.RuleFile;

/// A sign of fraud, as a public source names it.
///
/// @param question what shows it
/// @param signWhen the answer that shows it
/// @param source title of the source
/// @param address address of the source; empty when it has none
/// @param checkedOn the day somebody looked at the source last
public record RedFlag(
        RedFlagQuestion question,
        RedFlagAnswer signWhen,
        String source,
        String address,
        LocalDate checkedOn) {

    private static final String FILE = "registry/red-flags.csv";

    /// @return one for each question, in the order of the file
    /// @throws org.safar.platform.BadRuleFileException with file, line and reason when a row cannot
    ///   be used
    static List<RedFlag> all() {
        var missing = EnumSet.allOf(RedFlagQuestion.class);
        var flags = new RuleFile(FILE).read(row -> parse(row, missing));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(FILE + " has no row for " + missing);
        }
        return flags;
    }

    private static RedFlag parse(RuleFile.Row row, Set<RedFlagQuestion> missing) {
        var flag =
                new RedFlag(
                        RedFlagQuestion.valueOf(row.required("question")),
                        RedFlagAnswer.valueOf(
                                row.oneOf("sign_when", Set.of("yes", "no"))
                                        .toUpperCase(Locale.ROOT)),
                        row.required("source_title"),
                        row.optional("source_url"),
                        row.day("checked_on"));
        if (!missing.remove(flag.question)) {
            throw row.fault("a second row for " + flag.question);
        }
        return flag;
    }
}
