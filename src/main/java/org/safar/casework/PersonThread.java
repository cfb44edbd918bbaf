package org.safar.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// What the person sees of their case.
///
/// @param state whose turn it is
/// @param organisation who handles it now, by name
/// @param topic what it is about
/// @param language in which the person asked
/// @param entries what was written and attached, in order
/// @param answerBy day until which an answer is expected, null when none is owed
/// @param closesOn day on which it closes if nobody writes, null when that is not announced
/// @param expiresOn day on which everything is deleted: the day before is the last on which the
///   receipt opens it; for an open case the day that follows if nobody ever writes again
public record PersonThread(
        CaseState state,
        String organisation,
        HelpTopic topic,
        Language language,
        List<Numbered> entries,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate closesOn,
        LocalDate expiresOn) {

    /// An entry with its place in the thread.
    ///
    /// @param number place, from 1
    public record Numbered(int number, ThreadEntry entry) {}

    public PersonThread {
        entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
        return "PersonThread";
    }
}
