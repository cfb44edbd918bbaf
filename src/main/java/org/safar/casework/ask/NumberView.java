package org.safar.casework.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.casework.receipt.Receipt;

/// What the pages show that hand a receipt over. They know the receipt and a day, nothing else of
/// the request.
///
/// @param code the receipt in letters and digits
/// @param digits the receipt in digits only
/// @param answerBy day until which an answer can be expected, in words; null when not known
/// @param answerDay the same day as the form carries it, empty when not known
/// @param carried whether the browser sends pages through another company
/// @param confirmed whether the person typed the last group
/// @param error what is wrong with the group that was typed, null when nothing is
record NumberView(
        String code,
        String digits,
        @Nullable String answerBy,
        String answerDay,
        boolean carried,
        boolean confirmed,
        @Nullable String error) {

    static NumberView of(
            Receipt receipt, @Nullable LocalDate answerBy, boolean carried, HelpWords words) {
        return new NumberView(
                receipt.text(),
                receipt.digits(),
                answerBy == null ? null : words.date(answerBy),
                answerBy == null ? "" : answerBy.toString(),
                carried,
                false,
                null);
    }

    NumberView asConfirmed() {
        return new NumberView(code, digits, answerBy, answerDay, carried, true, null);
    }

    NumberView withError(String sentence) {
        return new NumberView(code, digits, answerBy, answerDay, carried, false, sentence);
    }

    /// @param sent as the form carried it
    static Optional<LocalDate> day(String sent) {
        try {
            return Optional.of(LocalDate.parse(sent));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Tells nothing of the receipt.
    @Override
    public String toString() {
        return "NumberView";
    }
}
