package org.safar.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Language;

/// What is known of a case without any key.
///
/// @param id identifier of the case, never shown to the person
/// @param region code of the region, null when not told
/// @param language in which the person wants to be answered
/// @param receivedOn day on which it came
/// @param personWroteOn last day on which the person wrote
/// @param answeredOn last day on which somebody answered, null when nobody did
/// @param answerBy day until which an answer is owed, null when none is
/// @param followUpOn day for which somebody set a reminder
/// @param closesOn day on which it closes because it is silent, null when it is not announced
/// @param closedOn day on which it was closed, null while it is open
/// @param purgeOn day on which everything about it is deleted, null while it is open
public record CaseLine(
        UUID id,
        HelpTopic topic,
        Country country,
        @Nullable String region,
        Language language,
        CaseState state,
        LocalDate receivedOn,
        LocalDate personWroteOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate purgeOn) {

    /// @return whether an answer is owed and its day has passed
    public boolean isOverdue(LocalDate today) {
        return answerBy != null && answerBy.isBefore(today);
    }
}
