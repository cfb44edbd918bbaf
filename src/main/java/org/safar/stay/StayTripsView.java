package org.safar.stay;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.stay.StayFields.Hidden;
import org.safar.stay.StayForm.Trip;
import org.safar.web.FormErrors;

/// The second step: entries and exits.
///
/// @param country name of the country visited
/// @param trips at least one, which may be empty
/// @param kept what other steps asked, carried along
record StayTripsView(String country, List<Row> trips, FormErrors errors, List<Hidden> kept) {

    /// The fields of one trip.
    ///
    /// @param number counts from 1, for people
    /// @param entered name of the entry date's fields
    /// @param left name of the exit date's fields
    /// @param still name of the tick box
    /// @param remove what the button sends that takes this trip out
    /// @param fresh true for a trip just added: the page opens there
    record Row(
            int number,
            String entered,
            String left,
            String still,
            String remove,
            boolean fresh,
            Trip typed) {}

    static StayTripsView of(StayForm form, List<StayFault> faults, StayWords words) {
        var trips = form.trips().isEmpty() ? List.of(Trip.EMPTY) : form.trips();
        return new StayTripsView(
                Country.ofCode(form.destination()).map(words::country).orElse(""),
                IntStream.range(0, trips.size())
                        .mapToObj(trip ->
                                row(
                                        trip,
                                        trips.get(trip),
                                        faults.isEmpty() && isFresh(trip, trips)))
                        .toList(),
                StayErrors.of(faults, words),
                Stream.concat(StayFields.where(form).stream(), StayFields.plan(form).stream())
                        .toList());
    }

    private static boolean isFresh(int trip, List<Trip> trips) {
        return trip > 0 && trip == trips.size() - 1 && trips.get(trip).isEmpty();
    }

    private static Row row(int trip, Trip typed, boolean fresh) {
        return new Row(
                trip + 1,
                StayFields.entered(trip),
                StayFields.left(trip),
                StayFields.still(trip),
                StayStep.REMOVE + trip,
                fresh,
                typed);
    }
}
