package org.safar.casework.statistics;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// Groups of citizenships in the statistics: one country alone would often be one person. They are
/// of one kind for all countries, other than the groups of the rules on stay, which overlap.
public enum CitizenshipGroup {
    OWN_COUNTRY,
    UNION,
    CENTRAL_ASIA,
    ELSEWHERE,
    NOT_TOLD;

    /// Members of the Eurasian Economic Union: their citizens need no permit to work in each
    /// other's countries.
    private static final Set<String> MEMBERS = Set.of("AM", "BY", "KG", "KZ", "RU");

    private static final Set<String> NEIGHBOURS = Set.of("TJ", "TM", "UZ");

    /// @return the word under which it is kept
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param nationality country whose citizen the person is, null when not told
    /// @param about country that the request is about
    static CitizenshipGroup of(@Nullable Country nationality, Country about) {
        if (nationality == null) {
            return NOT_TOLD;
        }
        if (nationality.equals(about)) {
            return OWN_COUNTRY;
        }
        if (MEMBERS.contains(nationality.code())) {
            return UNION;
        }
        return NEIGHBOURS.contains(nationality.code()) ? CENTRAL_ASIA : ELSEWHERE;
    }
}
