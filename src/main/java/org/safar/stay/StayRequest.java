package org.safar.stay;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.web.TypedDate;

/// The JSON of `POST /api/v1/stay`.
///
/// @param destination ISO 3166-1 alpha-2 code of the state visited
/// @param nationality ISO 3166-1 alpha-2 code of the state of citizenship
/// @param asOf the day asked about (ISO 8601); today in the destination's time zone when absent
/// @param stays one element for each entry, in any order, at most 500
/// @param planEntry a day, not before `asOf`, on which the person wants to enter
/// @param holds papers of the destination that are valid on `asOf`: `residence-permit`, `visa`,
///   `labour-permit`, `work-patent`, `eaeu-contract`, `registered`
public record StayRequest(
        @Nullable String destination,
        @Nullable String nationality,
        @Nullable String asOf,
        @Nullable List<@Nullable Element> stays,
        @Nullable String planEntry,
        @Nullable List<@Nullable String> holds) {

    /// One entry.
    ///
    /// @param entered day of entry (ISO 8601)
    /// @param left day of exit (ISO 8601); absent while the person is still inside
    public record Element(@Nullable String entered, @Nullable String left) {

        private static final Element EMPTY = new Element(null, null);

        private StayForm.Trip toTrip() {
            return new StayForm.Trip(
                    TypedDate.ofText(entered), TypedDate.ofText(left), left == null);
        }
    }

    /// @return the form that this request fills in
    StayForm toForm() {
        return new StayForm(
                Objects.requireNonNullElse(destination, ""),
                Objects.requireNonNullElse(nationality, ""),
                TypedDate.ofText(asOf),
                trips(),
                TypedDate.ofText(planEntry),
                papers());
    }

    private List<StayForm.Trip> trips() {
        return stays == null
                ? List.of()
                : stays.stream()
                        .map(stay -> Objects.requireNonNullElse(stay, Element.EMPTY).toTrip())
                        .toList();
    }

    private Set<String> papers() {
        return holds == null
                ? Set.of()
                : holds.stream()
                        .map(word -> Objects.requireNonNullElse(word, ""))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
