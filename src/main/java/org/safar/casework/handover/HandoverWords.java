package org.safar.casework.handover;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.safar.casework.CaseLine;
import org.safar.casework.desk.CaseDeskMessages;
import org.safar.country.CountryNames;
import org.safar.country.Region;
import org.safar.country.RegionNames;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;

/// Says what leaves the desk in one language.
///
/// @param language the worker's
/// @param messages the words in that language
/// @param desk words of the desk in that language
record HandoverWords(Language language, HandoverMessages messages, CaseDeskMessages desk) {

    static HandoverWords in(Language language) {
        var literal = Localized.Literal.of(language.tag());
        return new HandoverWords(
                language,
                MessageBundles.get(HandoverMessages.class, literal),
                MessageBundles.get(CaseDeskMessages.class, literal));
    }

    String day(LocalDate day) {
        return Dates.inWords(day, language);
    }

    /// @param zone of the organisation
    String day(Instant moment, ZoneId zone) {
        return day(moment.atZone(zone).toLocalDate());
    }

    String topic(CaseLine line) {
        return desk.topic(line.topic());
    }

    String place(CaseLine line) {
        var country = CountryNames.name(line.country(), language);
        return Region.ofCode(Objects.requireNonNullElse(line.region(), ""))
                .map(region -> country + ", " + RegionNames.name(region, language))
                .orElse(country);
    }
}
