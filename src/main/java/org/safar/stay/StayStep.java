package org.safar.stay;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.regex.Pattern;

/// The page a person looked at, and what they pressed there.
///
/// @param page the step that was filled in
/// @param pressed what to do next
/// @param trip place of the trip that a button belongs to, else 0
record StayStep(Page page, Pressed pressed, int trip) {

    /// Beginning of what the buttons send that take a trip out; the place of the trip follows.
    static final String REMOVE = "remove-";

    private static final Pattern REMOVE_TRIP = Pattern.compile(REMOVE + "(\\d{1,3})");

    /// The pages of the calculator.
    enum Page {
        WHERE,
        TRIPS,
        ANSWER
    }

    /// The buttons of the calculator.
    enum Pressed {
        /// The main button of the page.
        NEXT,
        /// The same page again, in the language of the address.
        STAY_HERE,
        BACK,
        CHANGE_COUNTRY,
        ADD_TRIP,
        REMOVE_TRIP,
        CALENDAR
    }

    static StayStep read(MultivaluedMap<String, String> sent) {
        var go = Objects.requireNonNullElse(sent.getFirst("go"), "");
        var remove = REMOVE_TRIP.matcher(go);
        if (remove.matches()) {
            return new StayStep(Page.TRIPS, Pressed.REMOVE_TRIP, Integer.parseInt(remove.group(1)));
        }
        return new StayStep(page(sent.getFirst("step")), pressed(go), 0);
    }

    private static Page page(String step) {
        return switch (Objects.requireNonNullElse(step, "")) {
            case "trips" -> Page.TRIPS;
            case "answer" -> Page.ANSWER;
            default -> Page.WHERE;
        };
    }

    private static Pressed pressed(String go) {
        return switch (go) {
            case "stay-here" -> Pressed.STAY_HERE;
            case "back" -> Pressed.BACK;
            case "change-country" -> Pressed.CHANGE_COUNTRY;
            case "add" -> Pressed.ADD_TRIP;
            case "calendar" -> Pressed.CALENDAR;
            default -> Pressed.NEXT;
        };
    }
}
