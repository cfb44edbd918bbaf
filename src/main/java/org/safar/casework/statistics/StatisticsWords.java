package org.safar.casework.statistics;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.stream.Stream;
import org.safar.casework.CaseEvents;
import org.safar.casework.CaseOutcome;
import org.safar.casework.HelpTopic;
import org.safar.casework.desk.CaseDeskMessages;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.country.Region;
import org.safar.country.RegionNames;
import org.safar.i18n.Language;

/// Says numbers about cases in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
/// @param desk words of the desk in that language
record StatisticsWords(Language language, CaseStatisticsMessages messages, CaseDeskMessages desk) {

    static StatisticsWords in(Language language) {
        var literal = Localized.Literal.of(language.tag());
        return new StatisticsWords(
                language,
                MessageBundles.get(CaseStatisticsMessages.class, literal),
                MessageBundles.get(CaseDeskMessages.class, literal));
    }

    String period(Period period) {
        var year = Integer.toString(period.year());
        return period.isYear() ? messages.year(year) : messages.quarter(year, period.quarter());
    }

    /// @param key as it is counted; what an older version counted is said as it stands
    String line(Measure measure, String key) {
        return switch (measure) {
            case TOPIC -> HelpTopic.ofWord(key).map(desk::topic).orElse(key);
            case PLACE -> place(key);
            case CITIZENSHIP ->
                    Stream.of(CitizenshipGroup.values())
                            .filter(group -> group.word().equals(key))
                            .map(messages::group)
                            .findFirst()
                            .orElse(key);
            case FIRST_ANSWER ->
                    Stream.of(AnswerTime.values())
                            .filter(time -> time.word().equals(key))
                            .map(messages::time)
                            .findFirst()
                            .orElse(key);
            case OUTCOME -> outcome(key);
        };
    }

    String told(Told told) {
        return switch (told) {
            case Told.Exactly(int number) -> Integer.toString(number);
            case Told.Fewer ignored -> messages.fewer();
            case Told.Withheld ignored -> messages.withheld();
        };
    }

    private String place(String key) {
        return Region.ofCode(key)
                .map(region -> RegionNames.name(region, language))
                .or(() -> Country.ofCode(key).map(country -> CountryNames.name(country, language)))
                .orElse(key);
    }

    private String outcome(String key) {
        return key.equals(CaseEvents.Closed.SILENCE)
                ? messages.outcomeSilence()
                : CaseOutcome.ofWord(key).map(desk::outcome).orElseGet(desk::outcomeUnknown);
    }
}
