package org.safar.content.desk;

import java.time.LocalDate;
import org.safar.content.DocumentKind;

/// The facts with which a new English text begins. What only the writer can know is left open, so
/// that nobody saves it by mistake.
final class NewFacts {

    /// Months until somebody must look at the facts again.
    private static final int MONTHS = 6;

    private NewFacts() {}

    static String of(DocumentKind kind, LocalDate today) {
        var facts = new StringBuilder();
        facts.append("checked_on: ").append(today).append('\n');
        facts.append("review_due: ").append(today.plusMonths(MONTHS)).append('\n');
        if (kind == DocumentKind.CONTACT) {
            facts.append("kinds:\n  - \nverification: unverified\n");
        } else {
            facts.append("confidence: uncertain\ntopics:\n  - \n");
        }
        if (kind == DocumentKind.GUIDE) {
            facts.append("stages:\n  - working\n");
        }
        if (kind == DocumentKind.NEWS) {
            facts.append("news_kind: law\nstarts_on: ").append(today).append('\n');
            facts.append("ends_on: \n");
        }
        return facts.append("countries:\n  - KZ\nsources:\n  - title: \n").toString();
    }
}
