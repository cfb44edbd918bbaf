package org.safar.registry.desk;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Events that wait, or waited, for a second person.
///
/// @param id number, in the order in which they were entered
/// @param kind how they came
/// @param title what it is about: the name of an agency or of a list
/// @param enteredBy account of the one who entered it
/// @param enteredName the name that account had then
/// @param enteredAt when
/// @param events number of events in it
/// @param decision `null` while it waits
public record Proposal(
        long id,
        Kind kind,
        String title,
        String enteredBy,
        String enteredName,
        Instant enteredAt,
        int events,
        @Nullable Decision decision) {

    /// How events came.
    public enum Kind {
        /// By hand.
        SINGLE,
        /// With a list.
        IMPORT;

        /// @return the word of files and API
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What the second person said.
    ///
    /// @param decidedBy account of that person
    /// @param decidedName the name that account had then
    /// @param decidedAt when
    /// @param confirmed whether the events were published
    /// @param words why; may be empty when confirmed
    public record Decision(
            String decidedBy,
            String decidedName,
            Instant decidedAt,
            boolean confirmed,
            String words) {}

    public boolean waits() {
        return decision == null;
    }
}
