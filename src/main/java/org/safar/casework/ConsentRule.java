package org.safar.casework;

import java.util.List;
import java.util.Optional;
import org.safar.casework.PersonThread.Numbered;

/// When a yes of the person counts: they wrote it themselves, and it was not used or taken back
/// since.
public final class ConsentRule {

    /// What a consent to a report to the register is called, see [DeskEntry.Consented].
    public static final String REPORT = "report";

    private ConsentRule() {}

    /// What a consent to a referral is called.
    static String toOrganisation(long organisation) {
        return "organisation:" + organisation;
    }

    /// Why a message is no consent.
    public enum Fault {
        /// The person did not write it, or there is no such message.
        NOT_THE_PERSONS,
        /// The consent was used or taken back after it: the person has to be asked again.
        OLD
    }

    /// @return messages in which the person can have said yes, in order
    public static List<Numbered> messages(DeskCase opened) {
        return opened.thread().stream().filter(ConsentRule::isWrittenByThePerson).toList();
    }

    /// @param to what the person is said to agree to
    /// @param message number of the entry of the thread in which they are said to do so
    /// @return why not, empty when it counts
    public static Optional<Fault> fault(DeskCase opened, String to, int message) {
        if (messages(opened).stream().noneMatch(entry -> entry.number() == message)) {
            return Optional.of(Fault.NOT_THE_PERSONS);
        }
        return message > lastSpent(opened.desk().entries(), to)
                ? Optional.empty()
                : Optional.of(Fault.OLD);
    }

    /// A picture of a paper is no message: whoever handed it in may not have written it.
    private static boolean isWrittenByThePerson(Numbered entry) {
        return switch (entry.entry()) {
            case ThreadEntry.Asked ignored -> true;
            case ThreadEntry.Wrote ignored -> true;
            case ThreadEntry.Answered ignored -> false;
            case ThreadEntry.Attached ignored -> false;
        };
    }

    /// @return number of the last message that counts no more, 0 when all do
    private static int lastSpent(List<DeskEntry> entries, String to) {
        var given = 0;
        var spent = 0;
        for (var entry : entries) {
            if (entry instanceof DeskEntry.Consented it && it.to().equals(to)) {
                given = it.message();
                spent = it.given() ? spent : Math.max(spent, it.message());
            }
            if (uses(entry, to)) {
                spent = Math.max(spent, given);
            }
        }
        return spent;
    }

    private static boolean uses(DeskEntry entry, String to) {
        return entry instanceof DeskEntry.Reported && to.equals(REPORT)
                || entry instanceof DeskEntry.Referred it
                        && to.equals(toOrganisation(it.organisation()));
    }
}
