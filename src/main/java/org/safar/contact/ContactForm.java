package org.safar.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Region;
import org.safar.platform.Problem;

/// What a page or a program asks, as it was sent.
///
/// @param country ISO 3166-1 code
/// @param region ISO 3166-2 code
/// @param need word of a [ContactNeed]
/// @param speaks ISO 639 code
/// @param cursor `next` of the list before
record ContactForm(
        @Nullable String country,
        @Nullable String region,
        @Nullable String need,
        @Nullable String speaks,
        @Nullable String cursor) {

    /// A form that was read. What was wrong is left out of the query.
    record Read(ContactQuery query, List<Problem.Fault> faults) {

        boolean hasFault(String code) {
            return faults.stream().anyMatch(fault -> fault.code().equals(code));
        }
    }

    static final String REGION_ELSEWHERE = "region-of-another-country";

    /// @return whether nothing was sent, not even empty fields
    boolean isAbsent() {
        return Stream.of(country, region, need, speaks, cursor).allMatch(field -> field == null);
    }

    Read read(ContactBook book) {
        var faults = new ArrayList<Problem.Fault>();
        var inCountry = field("country", country, "unknown-country", Country::ofCode, faults);
        var inRegion = field("region", region, "unknown-region", Region::ofCode, faults);
        if (inRegion != null && inCountry != null && !inRegion.country().equals(inCountry)) {
            faults.add(new Problem.Fault("/region", REGION_ELSEWHERE));
            inRegion = null;
        }
        var query =
                new ContactQuery(
                        inRegion == null ? inCountry : inRegion.country(),
                        inRegion,
                        field("need", need, "unknown-need", ContactNeed::ofWord, faults),
                        field("speaks", speaks, "unknown-language", SpokenLanguage::ofCode, faults),
                        field("cursor", cursor, "bad-cursor", book::find, faults));
        return new Read(query, List.copyOf(faults));
    }

    private static <T> @Nullable T field(
            String name,
            @Nullable String typed,
            String code,
            Function<String, Optional<T>> reader,
            List<Problem.Fault> faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var value = reader.apply(typed.strip());
        if (value.isEmpty()) {
            faults.add(new Problem.Fault("/" + name, code));
        }
        return value.orElse(null);
    }
}
