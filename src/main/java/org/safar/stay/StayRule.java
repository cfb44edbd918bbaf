package org.safar.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.country.NationalityGroup;

/// One dated row of the law, with where it stands and how sure it is.
///
/// @param id stable name, for example `kz-uz-window`
/// @param destination the state whose rule it is
/// @param who whose citizens it binds
/// @param days the limit of days, at least 1; the last of them is lawful
/// @param windowDays length of a rolling window in days; 0 for other kinds
/// @param begins first day in force
/// @param inForceTo last day in force, `null` while no end is known
/// @param checkedOn day on which a person last compared the row with its source
/// @param notes things that must be said beside the rule
public record StayRule(
        String id,
        Country destination,
        Who who,
        Purpose purpose,
        RuleKind kind,
        int days,
        int windowDays,
        DayKind dayKind,
        Beginning begins,
        @Nullable LocalDate inForceTo,
        String legalBasis,
        RuleSource source,
        LocalDate checkedOn,
        Confidence confidence,
        List<StayNote> notes) {

    /// Whose citizens a row binds.
    ///
    /// @param cell the words of the file: country codes joined by `|`, or the name of a group
    /// @param group members; named states make a group of their own
    /// @param named true when the row names states one by one: it then beats rows for groups
    public record Who(String cell, NationalityGroup group, boolean named) {}

    /// When a row came into force.
    ///
    /// @param cell the words of the file: a day, a month, or empty
    /// @param firstDay the day the row is taken to begin
    /// @param precision how much of it is known
    public record Beginning(String cell, LocalDate firstDay, Precision precision) {

        /// How much is known of the first day of a row.
        public enum Precision {
            DAY,
            MONTH,
            UNKNOWN
        }
    }

    /// Where a row was read.
    ///
    /// @param text all sources with days and remarks, as the file gives them
    /// @param title the main source as a reader would cite it
    /// @param address web address of the main source; empty for a book
    public record RuleSource(String text, String title, String address) {}

    public StayRule {
        notes = List.copyOf(notes);
    }

    /// @return true when the row is in force on that day
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(begins.firstDay) && (inForceTo == null || !day.isAfter(inForceTo));
    }

    /// @return true when the row binds citizens of that state
    public boolean binds(Nationality nationality) {
        return who.group.contains(nationality);
    }

    /// Says whether the row limits a stay, given the papers that are valid for it.
    ///
    /// @param registered whether the stay is registered
    public boolean limits(boolean registered) {
        return switch (purpose) {
            case ANY, ANY_WITHOUT_WORK_PERMIT -> kind.limitsStay();
            case ANY_WITHOUT_REGISTRATION -> !registered;
            case HOST_NOTIFICATION,
                    SELF_REGISTRATION,
                    SELF_OR_HOST_REGISTRATION,
                    REREGISTRATION,
                    PATENT_APPLICATION ->
                    false;
        };
    }

    /// @return the states that the row names, empty for a group
    public Set<String> namedStates() {
        return who.named ? who.group.members() : Set.of();
    }
}
