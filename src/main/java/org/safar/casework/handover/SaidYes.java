package org.safar.casework.handover;

import java.util.List;
import org.safar.casework.ConsentRule;
import org.safar.casework.DeskEntry;
import org.safar.casework.PersonThread.Numbered;
import org.safar.casework.ThreadEntry;
import org.safar.web.Choice;

/// The messages of a person, to choose the one in which they say yes.
final class SaidYes {

    /// Name of the list.
    static final String FIELD = "message";

    /// Enough to know a message again; the whole one stands in the case.
    private static final int FIRST_WORDS = 140;

    private SaidYes() {}

    static List<Choice> choices(HandoverVisit visit) {
        var chosen = visit.form().line(FIELD);
        return ConsentRule.messages(visit.opened()).stream()
                .map(entry -> choice(entry, chosen, visit))
                .toList();
    }

    /// @return number of the message that was chosen, 0 when none was
    static int chosen(HandoverVisit visit) {
        return (int) Math.min(visit.form().number(FIELD), Integer.MAX_VALUE);
    }

    /// @return when and in which message the person said so
    static String given(DeskEntry.Consented consent, HandoverVisit visit) {
        var words = visit.words();
        return words.messages()
                .consentGiven(consent.message(), words.day(consent.at(), visit.zone()));
    }

    /// @return how the choice of a message is mended
    static String fault(ConsentRule.Fault fault, HandoverVisit visit) {
        var messages = visit.words().messages();
        return switch (fault) {
            case NOT_THE_PERSONS ->
                    chosen(visit) == 0 ? messages.errorMessage() : messages.errorMessageOther();
            case OLD -> messages.errorMessageOld();
        };
    }

    private static Choice choice(Numbered entry, String chosen, HandoverVisit visit) {
        var words = visit.words();
        var number = String.valueOf(entry.number());
        var day = words.day(entry.entry().at(), visit.zone());
        return new Choice(
                number,
                words.messages().consentMessageLine(entry.number(), day),
                firstWords(text(entry.entry())),
                number.equals(chosen));
    }

    private static String firstWords(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= FIRST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS)) + "…";
    }

    private static String text(ThreadEntry entry) {
        return switch (entry) {
            case ThreadEntry.Asked it -> it.text();
            case ThreadEntry.Wrote it -> it.text();
            case ThreadEntry.Answered it -> it.text();
            case ThreadEntry.Attached ignored -> "";
        };
    }
}
