package org.safar.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.platform.RuleFile;

/// What a public source tells about the money that agencies of a country may take from people.
///
/// @param country where the agencies are registered
/// @param topic the sentence
/// @param source title of the source
/// @param address address of the source
/// @param checkedOn the day somebody looked at it last
record Charge(Country country, Topic topic, String source, String address, LocalDate checkedOn) {

    private static final List<Charge> ALL =
            new RuleFile("registry/charges.csv")
                    .read(row ->
                            new Charge(
                                    new Country(row.required("country")),
                                    Topic.valueOf(row.required("topic")),
                                    row.required("source_title"),
                                    row.required("source_url"),
                                    row.day("checked_on")));

    /// What is told.
    enum Topic {
        KAZAKHSTAN,
        KYRGYZSTAN,
        UZBEKISTAN
    }

    /// @return what is known for that country, empty when nothing is
    static Optional<Charge> in(@Nullable Country country) {
        return ALL.stream().filter(charge -> charge.country.equals(country)).findFirst();
    }

    String words(RegistryMessages messages) {
        return switch (topic) {
            case KAZAKHSTAN -> messages.chargeKazakhstan();
            case KYRGYZSTAN -> messages.chargeKyrgyzstan();
            case UZBEKISTAN -> messages.chargeUzbekistan();
        };
    }
}
