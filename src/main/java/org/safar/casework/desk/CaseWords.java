package org.safar.casework.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safar.casework.CaseLine;
import org.safar.casework.CaseOutcome;
import org.safar.casework.CaseState;
import org.safar.country.CountryNames;
import org.safar.country.Region;
import org.safar.country.RegionNames;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.i18n.Plurals;

/// Says things of the desk in one language.
///
/// @param language the worker's
/// @param messages the words in that language
record CaseWords(Language language, CaseDeskMessages messages) {

    static CaseWords in(Language language) {
        return new CaseWords(
                language,
                MessageBundles.get(CaseDeskMessages.class, Localized.Literal.of(language.tag())));
    }

    String day(LocalDate day) {
        return Dates.inWords(day, language);
    }

    String days(long count) {
        return Plurals.days(count, language);
    }

    String place(CaseLine line) {
        var country = CountryNames.name(line.country(), language);
        return Region.ofCode(Objects.requireNonNullElse(line.region(), ""))
                .map(region -> country + ", " + RegionNames.name(region, language))
                .orElse(country);
    }

    /// @return since when nobody has written, in words
    String waiting(CaseLine line, LocalDate today) {
        var answered = line.answeredOn();
        var since =
                line.state() == CaseState.WAITING_FOR_PERSON && answered != null
                        ? answered
                        : line.personWroteOn();
        return messages.waiting(days(ChronoUnit.DAYS.between(since, today)));
    }

    /// @return the days that matter for an open case: answer, reminder, closing
    List<String> days(CaseLine line, LocalDate today) {
        var days = new ArrayList<String>();
        if (line.answerBy() != null && !line.isOverdue(today)) {
            days.add(messages.answerBy(day(line.answerBy())));
        }
        if (line.followUpOn() != null) {
            days.add(messages.lookAgain(day(line.followUpOn())));
        }
        if (line.closesOn() != null) {
            days.add(messages.closesOn(day(line.closesOn())));
        }
        return days;
    }

    /// @return what is said when an answer is late, empty when it is not
    String overdue(CaseLine line, LocalDate today) {
        return line.answerBy() != null && line.isOverdue(today)
                ? messages.overdue(day(line.answerBy()))
                : "";
    }

    String outcome(String word) {
        return CaseOutcome.ofWord(word).map(messages::outcome).orElseGet(messages::outcomeUnknown);
    }
}
