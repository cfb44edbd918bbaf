package org.safar.stay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.safar.stay.StayRuleFile.Line;

/// Refuses a book in which two rows of one rank speak about one day, one key and one person.
final class StayRuleOverlaps {

    private StayRuleOverlaps() {}

    /// @throws org.safar.platform.BadRuleFileException naming the later of two rows that contradict
    ///   each other
    static void refuse(List<Line> lines) {
        var firstWithId = new HashMap<String, Line>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var twin = firstWithId.putIfAbsent(line.rule().id(), line);
            if (twin != null) {
                throw line.row().fault("the id `" + line.rule().id() + "` is used twice");
            }
            lines.subList(0, index).stream()
                    .filter(earlier -> contradict(earlier.rule(), line.rule()))
                    .findFirst()
                    .ifPresent(earlier -> {
                        throw line.row()
                                .fault(
                                        "overlaps with `"
                                                + earlier.rule().id()
                                                + "` for the same people and days");
                    });
        }
    }

    private static boolean contradict(StayRule one, StayRule two) {
        return keyOf(one).equals(keyOf(two))
                && one.who().named() == two.who().named()
                && one.who().group().intersects(two.who().group())
                && !isAfter(one, two)
                && !isAfter(two, one);
    }

    private static boolean isAfter(StayRule later, StayRule earlier) {
        var end = Optional.ofNullable(earlier.inForceTo()).orElse(LocalDate.MAX);
        return later.begins().firstDay().isAfter(end);
    }

    /// A limit with a condition stands beside the same limit without it: the condition belongs to
    /// the key here.
    private static List<Object> keyOf(StayRule rule) {
        var duty = rule.purpose().duty();
        return duty.isPresent()
                ? List.of(rule.destination(), rule.kind(), duty.get())
                : List.of(rule.destination(), rule.kind(), rule.purpose());
    }
}
