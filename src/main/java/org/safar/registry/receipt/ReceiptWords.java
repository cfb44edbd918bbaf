package org.safar.registry.receipt;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.registry.AgencyRecord;
import org.safar.registry.RegistryWords;

/// Says things of receipts in one language.
///
/// @param registry the words of the register in that language
/// @param messages the words of receipts in that language
record ReceiptWords(RegistryWords registry, ReceiptMessages messages) {

    /// With the zone, without which an hour on paper means nothing.
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm (O)", Locale.ROOT);

    static ReceiptWords in(Language language) {
        return new ReceiptWords(
                RegistryWords.in(language),
                MessageBundles.get(ReceiptMessages.class, Localized.Literal.of(language.tag())));
    }

    /// @return day and time where the agency is
    String moment(Instant moment, AgencyRecord agency) {
        var country = agency.country();
        ZoneId zone = country == null ? ZoneOffset.UTC : country.zone();
        var there = moment.atZone(zone);
        return messages.moment(
                Dates.inWords(there.toLocalDate(), registry.language()),
                CLOCK.format(there).replace("GMT", "UTC"));
    }
}
