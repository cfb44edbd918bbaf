package org.safar.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// What other parts of case work want to know when it happens, in the same transaction: counters
/// and notices. Observed as CDI events.
public final class CaseEvents {

    private CaseEvents() {}

    /// A request came.
    ///
    /// @param nationality country whose citizen the person is, null when not told
    public record Received(
            long organisation,
            LocalDate day,
            HelpTopic topic,
            Country country,
            @Nullable String region,
            @Nullable Country nationality) {}

    /// The person wrote again.
    public record PersonWrote(long organisation) {}

    /// Somebody answered for the first time.
    ///
    /// @param days days between request and answer
    public record FirstAnswered(long organisation, LocalDate day, int days) {}

    /// A case was closed.
    ///
    /// @param outcome word of the outcome, or [#SILENCE]
    public record Closed(long organisation, LocalDate day, String outcome) {

        /// Nobody closed it: it was silent for too long.
        public static final String SILENCE = "silence";
    }

    /// A case was given to another organisation.
    public record Referred(long from, long to, LocalDate day) {}

    /// The job that closes and deletes has run; outside of any transaction.
    public record TidiedUp(LocalDate day) {}

    /// A case goes: whatever is kept about it elsewhere must go too, before the case itself.
    public record Purged(UUID helpCase) {}
}
