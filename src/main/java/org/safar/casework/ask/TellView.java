package org.safar.casework.ask;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.casework.Handler;
import org.safar.casework.HelpFault;
import org.safar.country.Country;
import org.safar.i18n.Language;
import org.safar.web.Choice;
import org.safar.web.FormErrors;

/// What step 2 shows.
///
/// @param form what was typed
/// @param carried whether the browser sends pages through another company
/// @param reader who reads the request; null while that cannot be looked up
/// @param agency name of the agency that the request is about, empty for none
/// @param trouble why it was not sent, empty when there is no such reason
/// @param sentBefore whether the form was sent with other words before
/// @param nationalities whose citizen the person may be
/// @param languages of the answer
/// @param errors what must be mended
record TellView(
        AskForm form,
        boolean carried,
        @Nullable Reader reader,
        String agency,
        String trouble,
        boolean sentBefore,
        List<Choice> nationalities,
        List<Choice> languages,
        FormErrors errors) {

    /// Whose citizens work in the region.
    private static final List<Country> NATIONALITIES =
            Stream.of("AF AM AZ BY CN GE IN KG KZ MD MN PK RU TJ TM TR UA UZ".split(" "))
                    .map(Country::new)
                    .toList();

    /// Who reads a request.
    ///
    /// @param organisation its name
    /// @param answerBy day until which an answer can be expected, in words
    /// @param closedDays how long a closed request is kept, in words
    /// @param silentDays after how long a silent one closes, in words
    record Reader(String organisation, String answerBy, String closedDays, String silentDays) {

        static Reader of(Handler handler, int silentDays, Clock clock, HelpWords words) {
            return new Reader(
                    handler.name(),
                    words.date(handler.answerBy(clock)),
                    words.days(handler.retentionDays()),
                    words.days(silentDays));
        }
    }

    static TellView of(
            AskForm form,
            boolean carried,
            @Nullable Reader reader,
            String agency,
            AskTrouble trouble,
            List<HelpFault> faults,
            HelpWords words) {
        return new TellView(
                form,
                carried,
                reader,
                agency,
                trouble.sentence(words.messages()),
                trouble == AskTrouble.OTHER_WORDS,
                nationalities(form, words),
                languages(form),
                AskErrors.of(faults, form, words));
    }

    private static List<Choice> nationalities(AskForm form, HelpWords words) {
        return Stream.concat(NATIONALITIES.stream(), Country.ofCode(form.nationality()).stream())
                .distinct()
                .map(country ->
                        new Choice(
                                country.code(),
                                words.country(country),
                                country.code().equals(form.nationality())))
                .sorted(Comparator.comparing(Choice::label, words.language().collator()))
                .toList();
    }

    private static List<Choice> languages(AskForm form) {
        return Arrays.stream(Language.values())
                .map(language ->
                        new Choice(
                                language.tag(),
                                language.ownName(),
                                language.tag().equals(form.answerLanguage())))
                .toList();
    }
}
