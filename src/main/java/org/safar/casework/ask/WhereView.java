package org.safar.casework.ask;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.casework.HelpFault;
import org.safar.casework.HelpTopic;
import org.safar.country.Country;
import org.safar.country.Region;
import org.safar.country.RegionNames;
import org.safar.web.Choice;
import org.safar.web.FormErrors;

/// What step 1 shows.
///
/// @param form what was typed
/// @param carried whether the browser sends pages through another company
/// @param trouble why it cannot go on just now, empty when it can
/// @param topics what a request can be about
/// @param countries of which somebody answers requests, and the answer that it is another one
/// @param regions of Kazakhstan; empty when nobody answers there
/// @param errors what must be mended
record WhereView(
        AskForm form,
        boolean carried,
        String trouble,
        List<Choice> topics,
        List<Choice> countries,
        List<Choice> regions,
        FormErrors errors) {

    /// The only state whose regions are known.
    private static final Country KAZAKHSTAN = new Country("KZ");

    static WhereView of(
            AskForm form,
            boolean carried,
            List<Country> countries,
            String trouble,
            List<HelpFault> faults,
            HelpWords words) {
        return new WhereView(
                form,
                carried,
                trouble,
                topics(form, words),
                countries(form, countries, words),
                countries.contains(KAZAKHSTAN) ? regions(form, words) : List.of(),
                AskErrors.of(faults, form, words));
    }

    private static List<Choice> topics(AskForm form, HelpWords words) {
        return Arrays.stream(HelpTopic.values())
                .map(topic ->
                        new Choice(
                                topic.word(),
                                words.messages().topic(topic),
                                topic.word().equals(form.topic())))
                .toList();
    }

    private static List<Choice> countries(AskForm form, List<Country> known, HelpWords words) {
        var other =
                new Choice(
                        AskForm.OTHER_COUNTRY,
                        words.messages().countryOther(),
                        form.isOfOtherCountry());
        return Stream.concat(
                        known.stream()
                                .map(country ->
                                        new Choice(
                                                country.code(),
                                                words.country(country),
                                                country.code().equals(form.country())))
                                .sorted(byName(words)),
                        Stream.of(other))
                .toList();
    }

    private static List<Choice> regions(AskForm form, HelpWords words) {
        return Region.ALL.stream()
                .filter(region -> region.country().equals(KAZAKHSTAN))
                .map(region ->
                        new Choice(
                                region.code(),
                                RegionNames.name(region, words.language()),
                                region.code().equals(form.region())))
                .sorted(byName(words))
                .toList();
    }

    private static Comparator<Choice> byName(HelpWords words) {
        return Comparator.comparing(Choice::label, words.language().collator());
    }
}
