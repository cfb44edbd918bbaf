package org.safar.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// When an export that somebody asked for can be confirmed, and by whom.
public final class ExportRule {

    /// How long a colleague has time to confirm.
    public static final Duration LAPSES_AFTER = Duration.ofDays(7);

    private ExportRule() {}

    /// @return the export that waits for a second person, empty when none does
    public static Optional<DeskEntry.ExportAsked> waiting(DeskRecord record, Instant now) {
        return record.entries().stream()
                .filter(DeskEntry.ExportAsked.class::isInstance)
                .map(DeskEntry.ExportAsked.class::cast)
                .filter(asked -> now.isBefore(asked.at().plus(LAPSES_AFTER)))
                .filter(asked -> !isConfirmed(record, asked.export()))
                .findFirst();
    }

    /// @return whether that person is another one than who asked
    public static boolean isSecondPerson(DeskEntry.ExportAsked asked, DeskEntry.By by) {
        return !asked.by().account().equals(by.account());
    }

    private static boolean isConfirmed(DeskRecord record, UUID export) {
        return record.entries().stream()
                .anyMatch(entry ->
                        entry instanceof DeskEntry.ExportConfirmed it
                                && it.export().equals(export));
    }
}
