package org.safar.casework.vaultdesk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpTopic;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.i18n.Language;
import org.safar.staff.organisation.Organisation;
import org.safar.web.Choice;

/// How an organisation takes help requests, as its form shows it.
///
/// @param form what is set, or what was typed
/// @param states every state, to choose the organisation's own
/// @param countries those that are offered with a tick box
/// @param takes the one tick box of whether new requests are taken
/// @param hasVault whether people could be answered
/// @param notice what was done just now, null for nothing
record HelpSettingsView(
        Organisation organisation,
        HelpSettingsForm form,
        List<Choice> states,
        List<Choice> countries,
        List<Choice> takes,
        boolean hasVault,
        int mostRetentionDays,
        @Nullable String notice) {

    static HelpSettingsView of(
            Organisation organisation,
            HelpSettingsForm form,
            boolean hasVault,
            int mostRetentionDays,
            @Nullable String notice,
            Language language) {
        var states =
                Stream.of(Locale.getISOCountries())
                        .map(code -> choice(code, form.country().equals(code), language))
                        .sorted(Comparator.comparing(Choice::label, language.collator()))
                        .toList();
        var countries =
                HelpSettingsForm.OFFERED.stream()
                        .map(code -> choice(code, form.countries().contains(code), language))
                        .toList();
        var takes = new Choice("yes", VaultWords.in(language).messages().takes(), form.takes());
        return new HelpSettingsView(
                organisation,
                form,
                states,
                countries,
                List.of(takes),
                hasVault,
                mostRetentionDays,
                notice);
    }

    private static Choice choice(String code, boolean chosen, Language language) {
        return new Choice(code, CountryNames.name(new Country(code), language), chosen);
    }

    /// @return the path of its page, without the language
    public String path() {
        return HelpSettingsPage.PATH + "/" + organisation.id();
    }

    public String hoursExample() {
        return HelpSettingsReader.HOURS_EXAMPLE;
    }

    public String otherHoursExample() {
        return "Mo-Th 09:00-13:00,14:00-18:00; Fr 09:00-16:00";
    }

    public String topics() {
        return Stream.of(HelpTopic.values()).map(HelpTopic::word).collect(Collectors.joining(", "));
    }
}
