package org.safar.registry.desk;

import java.util.List;
import java.util.Map;
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

    private EventPointers() {}

    static Problem problem(List<DeskFault> faults) {
        return Problem.unprocessable(
                "invalid-event",
                faults.stream()
                        .map(fault ->
                                new Problem.Fault(
                                        POINTERS.getOrDefault(fault.field(), "/" + fault.field()),
                                        fault.code().word()))
                        .toList());
    }
}
