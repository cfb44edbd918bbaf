package org.safar.registry.desk;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.safar.platform.Problem;

/// Tells programs what is wrong with an event: fields of the page have other names than theirs.
final class EventPointers {

    private static final Map<String, String> POINTERS =
            Map.ofEntries(
                    Map.entry("from-day", "/effectiveFrom"),
                    Map.entry("to-day", "/effectiveTo"),
                    Map.entry("licence-number", "/licenceNumber"),
                    Map.entry("source-title", "/source/title"),
                    Map.entry("source-url", "/source/url"),
                    Map.entry("source-date-day", "/source/date"),
                    Map.entry("checked-on-day", "/source/checkedOn"));

    /// Fields of the agency itself; all others are within its event.
    private static final Map<String, String> OF_AGENCY =
            Map.of(
                    "name", "/name",
                    "other-names", "/otherNames",
                    "country", "/country",
                    "number", "/registrationNumber");

    private EventPointers() {}

    static Problem problem(List<DeskFault> faults) {
        return problem("invalid-event", faults, EventPointers::inEvent);
    }

    static Problem problemOfAgency(List<DeskFault> faults) {
        return problem(
                "invalid-agency",
                faults,
                field ->
                        OF_AGENCY.containsKey(field)
                                ? OF_AGENCY.get(field)
                                : "/event" + inEvent(field));
    }

    private static String inEvent(String field) {
        return POINTERS.getOrDefault(field, "/" + field);
    }

    private static Problem problem(
            String type, List<DeskFault> faults, UnaryOperator<String> pointer) {
        return Problem.unprocessable(
                type,
                faults.stream()
                        .map(fault ->
                                new Problem.Fault(
                                        pointer.apply(fault.field()), fault.code().word()))
                        .toList());
    }
}
