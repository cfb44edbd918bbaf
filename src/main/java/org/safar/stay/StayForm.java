package org.safar.stay;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.web.TypedDate;

/// What a person or a program sent, word by word, before it is known to make sense. Page and API
/// share it; [StayFormReader] makes a question of it.
///
/// @param destination code of the state visited
/// @param nationality code of the state of citizenship, on pages also `stateless` or `other`
/// @param asOf the day asked about; empty means today in the destination's time zone
/// @param trips entries and exits
/// @param planEntry a planned day of entry; may be empty
/// @param holds words for papers
public record StayForm(
        String destination,
        String nationality,
        TypedDate asOf,
        List<Trip> trips,
        TypedDate planEntry,
        Set<String> holds) {

    /// Most trips that a page takes. The HTTP server reads a thousand fields of a form, and a trip
    /// has seven.
    public static final int MOST_TYPED_TRIPS = 140;

    /// A form in which nothing was filled in.
    public static final StayForm EMPTY =
            new StayForm("", "", TypedDate.EMPTY, List.of(), TypedDate.EMPTY, Set.of());

    public StayForm {
        trips = List.copyOf(trips);
        holds = Set.copyOf(holds);
    }

    /// One entry and the exit after it.
    ///
    /// @param stillInside true when the person says that there was no exit
    public record Trip(TypedDate entered, TypedDate left, boolean stillInside) {

        /// A trip in which nothing was filled in.
        public static final Trip EMPTY = new Trip(TypedDate.EMPTY, TypedDate.EMPTY, false);

        /// @return true when nothing was said of this trip
        public boolean isEmpty() {
            return entered.isEmpty() && left.isEmpty() && !stillInside;
        }
    }

    /// @return true when a page cannot take one more trip
    public boolean isFull() {
        return trips.size() >= MOST_TYPED_TRIPS;
    }

    /// @return this form with one more trip to fill in
    public StayForm withAnotherTrip() {
        return withTrips(Stream.concat(trips.stream(), Stream.of(Trip.EMPTY)).toList());
    }

    /// @param index place of the trip to take out; nothing happens when there is none
    public StayForm withoutTrip(int index) {
        return withTrips(
                Stream.iterate(0, place -> place < trips.size(), place -> place + 1)
                        .filter(place -> place != index)
                        .map(trips::get)
                        .toList());
    }

    /// @return this form with another planned day of entry
    public StayForm withPlanEntry(TypedDate changed) {
        return new StayForm(destination, nationality, asOf, trips, changed, holds);
    }

    private StayForm withTrips(List<Trip> changed) {
        return new StayForm(destination, nationality, asOf, changed, planEntry, holds);
    }
}
