package org.safar.country;

import java.util.Optional;

/// Whose citizen a person is: a state, no state, or a state that the person does not find in our
/// list.
///
/// @param code the code of a [Country], `stateless` or `other`
public record Nationality(String code) {

    /// A person who is a citizen of no state.
    public static final Nationality STATELESS = new Nationality("stateless");

    /// A citizen of a state that is not in the list a person chooses from.
    public static final Nationality OTHER = new Nationality("other");

    /// @return the nationality of that state's citizens
    public static Nationality of(Country country) {
        return new Nationality(country.code());
    }

    /// @return the nationality for a country code, or empty when ISO 3166-1 knows no such code
    public static Optional<Nationality> ofCountryCode(String code) {
        return Country.ofCode(code).map(Nationality::of);
    }

    /// @return the nationality for what a form sends: a country code, `stateless` or `other`
    public static Optional<Nationality> ofChoice(String choice) {
        return switch (choice) {
            case "stateless" -> Optional.of(STATELESS);
            case "other" -> Optional.of(OTHER);
            default -> ofCountryCode(choice);
        };
    }

    /// @return true for a citizen of that state
    public boolean isCitizenOf(Country country) {
        return code.equals(country.code());
    }
}
