package org.safar.stay;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.safar.stay.StayForm.Trip;
import org.safar.web.TypedDate;

/// The names under which the pages send a [StayForm], and the fields that carry what another step
/// asked.
final class StayFields {

    static final String DESTINATION = "destination";
    static final String NATIONALITY = "nationality";
    static final String HOLDS = "holds";
    static final String PLAN = "plan";

    private static final Pattern TRIP_FIELD =
            Pattern.compile("trip-(\\d{1,9})-(?:still|(?:entered|left)-(?:day|month|year))");

    private static final String YES = "yes";

    private StayFields() {}

    /// One field that a page carries along without showing it.
    record Hidden(String name, String value) {}

    /// @return name of a trip's date: its inputs are this and `-day`, `-month`, `-year`
    static String entered(int trip) {
        return "trip-" + trip + "-entered";
    }

    /// @return name of a trip's date: its inputs are this and `-day`, `-month`, `-year`
    static String left(int trip) {
        return "trip-" + trip + "-left";
    }

    /// @return name of the tick box "I am still in the country"
    static String still(int trip) {
        return "trip-" + trip + "-still";
    }

    /// Reads what was sent. Trips reach up to the highest number that any field has; one more than
    /// are allowed is enough to see that there are too many.
    static StayForm read(MultivaluedMap<String, String> sent) {
        var count = sent.keySet().stream().mapToInt(StayFields::tripsUpTo).max().orElse(0);
        var trips = IntStream.range(0, count).mapToObj(trip -> trip(trip, sent)).toList();
        return new StayForm(
                first(DESTINATION, sent),
                first(NATIONALITY, sent),
                TypedDate.EMPTY,
                trips,
                date(PLAN, sent),
                Set.copyOf(Objects.requireNonNullElse(sent.get(HOLDS), List.of())));
    }

    /// @return the fields of the first step
    static List<Hidden> where(StayForm form) {
        var fields = new ArrayList<Hidden>();
        fields.add(new Hidden(DESTINATION, form.destination()));
        fields.add(new Hidden(NATIONALITY, form.nationality()));
        form.holds().stream().sorted().forEach(paper -> fields.add(new Hidden(HOLDS, paper)));
        return fields;
    }

    /// @return the fields of the second step
    static List<Hidden> trips(StayForm form) {
        var fields = new ArrayList<Hidden>();
        for (var index = 0; index < form.trips().size(); index++) {
            var trip = form.trips().get(index);
            fields.addAll(date(entered(index), trip.entered()));
            fields.addAll(date(left(index), trip.left()));
            if (trip.stillInside()) {
                fields.add(new Hidden(still(index), YES));
            }
        }
        return fields;
    }

    /// @return the fields of the planned entry
    static List<Hidden> plan(StayForm form) {
        return form.planEntry().isEmpty() ? List.of() : date(PLAN, form.planEntry());
    }

    private static List<Hidden> date(String name, TypedDate date) {
        return List.of(
                new Hidden(name + "-day", date.day()),
                new Hidden(name + "-month", date.month()),
                new Hidden(name + "-year", date.year()));
    }

    private static int tripsUpTo(String field) {
        var trip = TRIP_FIELD.matcher(field);
        return trip.matches()
                ? 1 + Math.min(StayForm.MOST_TYPED_TRIPS, Integer.parseInt(trip.group(1)))
                : 0;
    }

    private static Trip trip(int index, MultivaluedMap<String, String> sent) {
        return new Trip(
                date(entered(index), sent),
                date(left(index), sent),
                YES.equals(first(still(index), sent)));
    }

    private static TypedDate date(String name, MultivaluedMap<String, String> sent) {
        return new TypedDate(
                first(name + "-day", sent),
                first(name + "-month", sent),
                first(name + "-year", sent));
    }

    private static String first(String name, MultivaluedMap<String, String> sent) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
