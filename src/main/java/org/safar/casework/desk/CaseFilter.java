package org.safar.casework.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.safar.casework.CaseState;
import org.safar.casework.InboxLine;

/// Which open cases the inbox shows.
public enum CaseFilter {
    ALL,
    /// Nobody has answered yet.
    NEW,
    /// Those on which the person who looks works.
    MINE,
    WAITING_FOR_PERSON,
    WAITING_FOR_US,
    /// An answer was promised for a day that has passed.
    OVERDUE;

    /// @return the word in the address, for example `waiting-for-us`
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CaseFilter> ofWord(String word) {
        return Stream.of(values()).filter(filter -> filter.word().equals(word)).findFirst();
    }

    /// @param account of the person who looks
    boolean shows(InboxLine line, String account, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case NEW -> line.line().state() == CaseState.NEW;
            case MINE -> line.desk().isAssignedTo(account);
            case WAITING_FOR_PERSON -> line.line().state() == CaseState.WAITING_FOR_PERSON;
            case WAITING_FOR_US -> line.line().state() == CaseState.WAITING_FOR_US;
            case OVERDUE -> line.line().isOverdue(today);
        };
    }
}
