package org.safar.stay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// Says each fault of a form as a sentence beside the field where it is mended.
final class StayErrors {

    private static final Pattern TRIP = Pattern.compile("/stays/(\\d+)/(entered|left)");

    private final StayMessages messages;

    private StayErrors(StayMessages messages) {
        this.messages = messages;
    }

    /// @return one sentence for each field at fault; when it is mended the next one is told
    static FormErrors of(List<StayFault> faults, StayWords words) {
        var errors = new StayErrors(words.messages());
        var byField = new LinkedHashMap<String, FieldError>();
        faults.stream()
                .map(errors::error)
                .forEach(error -> byField.putIfAbsent(error.fieldId(), error));
        return new FormErrors(List.copyOf(byField.values()));
    }

    /// @return true for a fault of the first step
    static boolean isOfWhere(StayFault fault) {
        return fault.pointer().equals("/destination") || fault.pointer().equals("/nationality");
    }

    /// @return true for a fault of the planned entry
    static boolean isOfPlan(StayFault fault) {
        return fault.pointer().equals("/planEntry");
    }

    private FieldError error(StayFault fault) {
        var trip = TRIP.matcher(fault.pointer());
        if (trip.matches()) {
            return tripError(
                    Integer.parseInt(trip.group(1)), trip.group(2).equals("left"), fault.code());
        }
        return switch (fault.pointer()) {
            case "/destination" ->
                    new FieldError(StayFields.DESTINATION, messages.errorDestination());
            case "/nationality" ->
                    new FieldError(StayFields.NATIONALITY, nationality(fault.code()));
            case "/planEntry" -> new FieldError(StayFields.PLAN + "-day", plan(fault.code()));
            default ->
                    new FieldError(
                            StayFields.entered(0) + "-day",
                            messages.errorTooMany(StayForm.MOST_TYPED_TRIPS));
        };
    }

    private String nationality(StayFault.Code code) {
        return code == StayFault.Code.OWN_COUNTRY
                ? messages.errorOwnCountry()
                : messages.errorNationality();
    }

    private String plan(StayFault.Code code) {
        return switch (code) {
            case PLAN_BEFORE_AS_OF -> messages.errorPlanBeforeToday();
            case DATE_OUT_OF_RANGE -> messages.errorPlanRange();
            case DATE_MISSING,
                    NOT_A_DATE,
                    EXIT_MISSING,
                    EXIT_ALTHOUGH_INSIDE,
                    ENTRY_AFTER_TODAY,
                    EXIT_BEFORE_ENTRY,
                    TWO_OPEN_STAYS,
                    OPEN_STAY_NOT_LAST,
                    OWN_COUNTRY,
                    UNKNOWN_COUNTRY,
                    TOO_MANY_STAYS ->
                    messages.errorPlanNotADate();
        };
    }

    private FieldError tripError(int trip, boolean left, StayFault.Code code) {
        var field = (left ? StayFields.left(trip) : StayFields.entered(trip)) + "-day";
        return new FieldError(field, left ? left(trip + 1, code) : entered(trip + 1, code));
    }

    private String entered(int number, StayFault.Code code) {
        return switch (code) {
            case DATE_MISSING -> messages.errorEnteredMissing(number);
            case DATE_OUT_OF_RANGE -> messages.errorEnteredRange(number);
            case ENTRY_AFTER_TODAY -> messages.errorEnteredAfterToday(number);
            case NOT_A_DATE,
                    EXIT_MISSING,
                    EXIT_ALTHOUGH_INSIDE,
                    EXIT_BEFORE_ENTRY,
                    TWO_OPEN_STAYS,
                    OPEN_STAY_NOT_LAST,
                    PLAN_BEFORE_AS_OF,
                    OWN_COUNTRY,
                    UNKNOWN_COUNTRY,
                    TOO_MANY_STAYS ->
                    messages.errorEnteredNotADate(number);
        };
    }

    private String left(int number, StayFault.Code code) {
        return switch (code) {
            case EXIT_MISSING -> messages.errorLeftMissing(number);
            case EXIT_ALTHOUGH_INSIDE -> messages.errorLeftAlthoughInside(number);
            case EXIT_BEFORE_ENTRY -> messages.errorLeftBeforeEntered(number);
            case TWO_OPEN_STAYS -> messages.errorTwoOpen(number);
            case OPEN_STAY_NOT_LAST -> messages.errorOpenNotLast(number);
            case DATE_OUT_OF_RANGE -> messages.errorLeftRange(number);
            case DATE_MISSING,
                    NOT_A_DATE,
                    ENTRY_AFTER_TODAY,
                    PLAN_BEFORE_AS_OF,
                    OWN_COUNTRY,
                    UNKNOWN_COUNTRY,
                    TOO_MANY_STAYS ->
                    messages.errorLeftNotADate(number);
        };
    }
}
