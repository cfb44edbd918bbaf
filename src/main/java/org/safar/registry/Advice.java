package org.safar.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.platform.RuleFile;
import org.safar.registry.licence.LicenceHistory;

/// A piece of advice about agencies that ask for money, as a public source gives it.
///
/// @param topic which one
/// @param source title of the source
/// @param address address of the source
record Advice(Topic topic, String source, String address) {

    private static final List<Advice> ALL =
            new RuleFile("registry/advice.csv")
                    .read(row ->
                            new Advice(
                                    Topic.valueOf(row.required("topic")),
                                    row.required("source_title"),
                                    row.required("source_url")));

    private static final Country UNITED_KINGDOM = new Country("GB");

    /// What the advice is about.
    enum Topic {
        MONEY_FIRST,
        NO_CONTRACT,
        NO_PERMIT,
        UNITED_KINGDOM
    }

    /// @param history of the agency
    /// @return the advice that concerns it
    static List<Advice> about(LicenceHistory history) {
        return ALL.stream()
                .filter(advice ->
                        advice.topic != Topic.UNITED_KINGDOM
                                || history.destinations().contains(UNITED_KINGDOM))
                .toList();
    }

    String words(RegistryMessages messages) {
        return switch (topic) {
            case MONEY_FIRST -> messages.adviceMoneyFirst();
            case NO_CONTRACT -> messages.adviceNoContract();
            case NO_PERMIT -> messages.adviceNoPermit();
            case UNITED_KINGDOM -> messages.adviceUnitedKingdom();
        };
    }

    /// @param country where an agency is registered, or `null` for all
    /// @return where the official list of that country is
    static List<String> official(@Nullable Country country, RegistryMessages messages) {
        if (country == null) {
            return List.of(
                    messages.officialKyrgyzstan(),
                    messages.officialUzbekistan(),
                    messages.officialTajikistan(),
                    messages.officialKazakhstan(),
                    messages.officialUnitedKingdom());
        }
        return switch (country.code()) {
            case "KG" -> List.of(messages.officialKyrgyzstan());
            case "UZ" -> List.of(messages.officialUzbekistan());
            case "TJ" -> List.of(messages.officialTajikistan());
            case "KZ" -> List.of(messages.officialKazakhstan());
            case "GB" -> List.of(messages.officialUnitedKingdom());
            default -> List.of();
        };
    }
}
