package org.safar.stay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.stay.StayFault.Code;
import org.safar.stay.StayForm.Trip;
import org.safar.web.TypedDate;

/// Makes a question of a form, or says what is wrong with it.
public final class StayFormReader {

    private final Style style;
    private final Clock clock;
    private final List<StayFault> faults = new ArrayList<>();

    private StayFormReader(Style style, Clock clock) {
        this.style = style;
        this.clock = clock;
    }

    /// How the words of a form are to be understood.
    public enum Style {
        /// As people fill in a page: any usual way to write a date, and a tick for "I am still in
        /// the country".
        TYPED(StayForm.MOST_TYPED_TRIPS),
        /// As programs write it: ISO 8601 dates and ISO 3166 codes, and no exit when the person is
        /// still inside.
        ISO(StayQuery.MOST_STAYS);

        private final int mostTrips;

        Style(int mostTrips) {
            this.mostTrips = mostTrips;
        }
    }

    /// What became of a form.
    public sealed interface Outcome {}

    /// It makes sense.
    public record Accepted(StayQuery query) implements Outcome {}

    /// It does not.
    ///
    /// @param faults at least one, in the order of the fields
    public record Refused(List<StayFault> faults) implements Outcome {}

    /// @param clock tells which day is today where the form names no day
    public static Outcome read(StayForm form, Style style, Clock clock) {
        return new StayFormReader(style, clock).read(form);
    }

    private Outcome read(StayForm form) {
        var destination = known("/destination", Country.ofCode(form.destination()));
        var nationality = known("/nationality", nationality(form.nationality()));
        if (form.trips().size() > style.mostTrips) {
            faults.add(StayFault.TOO_MANY);
            return new Refused(List.copyOf(faults));
        }
        var asOf = form.asOf().isEmpty() ? today(destination) : date("/asOf", form.asOf());
        var stays = stays(form.trips());
        refuseInsideBeforeEntry(stays, asOf);
        var planEntry = form.planEntry().isEmpty() ? null : date("/planEntry", form.planEntry());
        faults.addAll(StayQueryCheck.faultsOf(destination, nationality, asOf, stays, planEntry));
        if (!faults.isEmpty() || destination == null || nationality == null || asOf == null) {
            return new Refused(faults.stream().sorted(StayFault.FIELD_ORDER).toList());
        }
        var papers = form.holds().stream().map(Paper::ofWord).collect(Collectors.toSet());
        return new Accepted(
                new StayQuery(
                        destination,
                        nationality,
                        asOf,
                        List.copyOf(stays.values()),
                        planEntry,
                        papers));
    }

    private Optional<Nationality> nationality(String word) {
        return switch (style) {
            case TYPED -> Nationality.ofChoice(word);
            case ISO -> Nationality.ofCountryCode(word);
        };
    }

    private @Nullable LocalDate today(@Nullable Country destination) {
        return destination == null
                ? null
                : LocalDate.ofInstant(clock.instant(), destination.zone());
    }

    private TreeMap<Integer, Stay> stays(List<Trip> trips) {
        var stays = new TreeMap<Integer, Stay>();
        for (var index = 0; index < trips.size(); index++) {
            var trip = trips.get(index);
            if (style == Style.TYPED && trip.isEmpty()) {
                continue;
            }
            var stay = stay("/stays/" + index, trip);
            if (stay != null) {
                stays.put(index, stay);
            }
        }
        return stays;
    }

    /// A program may ask about an earlier day; a person asks about today, so an open trip that is
    /// yet to come is a slip.
    private void refuseInsideBeforeEntry(TreeMap<Integer, Stay> stays, @Nullable LocalDate asOf) {
        if (style == Style.ISO || asOf == null) {
            return;
        }
        stays.forEach((index, stay) -> {
            if (stay.isOpen() && stay.entered().isAfter(asOf)) {
                faults.add(new StayFault("/stays/" + index + "/entered", Code.ENTRY_AFTER_TODAY));
            }
        });
    }

    private @Nullable Stay stay(String pointer, Trip trip) {
        var entered = date(pointer + "/entered", trip.entered());
        if (trip.left().isEmpty()) {
            if (!trip.stillInside()) {
                faults.add(new StayFault(pointer + "/left", Code.EXIT_MISSING));
                return null;
            }
            return entered == null ? null : new Stay(entered, null);
        }
        if (trip.stillInside()) {
            faults.add(new StayFault(pointer + "/left", Code.EXIT_ALTHOUGH_INSIDE));
            return null;
        }
        var left = date(pointer + "/left", trip.left());
        return entered == null || left == null ? null : new Stay(entered, left);
    }

    private @Nullable LocalDate date(String pointer, TypedDate typed) {
        var read = reading().apply(typed);
        if (read.isEmpty()) {
            var code = typed.isEmpty() ? Code.DATE_MISSING : Code.NOT_A_DATE;
            faults.add(new StayFault(pointer, code));
        }
        return read.orElse(null);
    }

    private Function<TypedDate, Optional<LocalDate>> reading() {
        return switch (style) {
            case TYPED -> TypedDate::toDate;
            case ISO -> TypedDate::toIsoDate;
        };
    }

    private <T> @Nullable T known(String pointer, Optional<T> value) {
        if (value.isEmpty()) {
            faults.add(new StayFault(pointer, Code.UNKNOWN_COUNTRY));
        }
        return value.orElse(null);
    }
}
