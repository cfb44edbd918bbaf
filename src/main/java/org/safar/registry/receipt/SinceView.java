package org.safar.registry.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Dates;
import org.safar.registry.EventView;

/// What the register has learned since a receipt was made.
///
/// @param verdict what it says today about the day of the receipt, or `null` when that is the same
/// @param events those that speak about that day or a later one, newest first
/// @param path of the agency's page today, without the language
public record SinceView(@Nullable String verdict, List<EventView> events, String path) {

    static SinceView of(Receipt receipt, ReceiptWords language) {
        var words = language.registry();
        var agency = receipt.agency();
        var day = receipt.code().day();
        var then = receipt.history().on(day).standing();
        var now = agency.history().on(day).standing();
        return new SinceView(
                then == now
                        ? null
                        : language.messages()
                                .sinceVerdict(
                                        Dates.inWords(day, words.language()), words.standing(now)),
                receipt.since().reversed().stream()
                        .map(event -> EventView.of(event, words))
                        .toList(),
                "agencies/" + agency.id());
    }
}
