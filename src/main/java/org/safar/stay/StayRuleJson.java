package org.safar.stay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the law with all its columns, for other systems.
///
/// @param inForceFrom a day, a month, or `null` when it is not known
/// @param inForceTo last day in force, `null` while no end is known
public record StayRuleJson(
        String id,
        String destination,
        String nationalityGroup,
        String purpose,
        String ruleKind,
        int days,
        @Nullable Integer windowDays,
        String dayKind,
        @Nullable String inForceFrom,
        @Nullable LocalDate inForceTo,
        String legalBasis,
        String source,
        String confidence,
        LocalDate checkedOn,
        String sourceTitle,
        String sourceAddress,
        List<String> notes) {

    static StayRuleJson of(StayRule rule) {
        return new StayRuleJson(
                rule.id(),
                rule.destination().code(),
                rule.who().cell(),
                rule.purpose().cell(),
                rule.kind().cell(),
                rule.days(),
                rule.windowDays() == 0 ? null : rule.windowDays(),
                rule.dayKind().word(),
                rule.begins().cell().isEmpty() ? null : rule.begins().cell(),
                rule.inForceTo(),
                rule.legalBasis(),
                rule.source().text(),
                rule.confidence().word(),
                rule.checkedOn(),
                rule.source().title(),
                rule.source().address(),
                rule.notes().stream().map(StayNote::word).toList());
    }
}
