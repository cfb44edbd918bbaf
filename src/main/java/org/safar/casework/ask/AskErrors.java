package org.safar.casework.ask;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.safar.casework.HelpFault;
import org.safar.casework.HelpFormReader;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// What must be mended, for the step that asks it.
final class AskErrors {

    private static final List<String> OF_WHERE = List.of("/topic", "/country", "/region");

    private AskErrors() {}

    /// @return the faults of the first step, in the order of its fields
    static List<HelpFault> ofWhere(AskForm form) {
        return faults(form).stream()
                .filter(fault -> OF_WHERE.contains(fault.pointer()))
                .sorted(Comparator.comparingInt(fault -> OF_WHERE.indexOf(fault.pointer())))
                .toList();
    }

    /// @return one sentence for each field at fault
    static FormErrors of(List<HelpFault> faults, AskForm form, HelpWords words) {
        var byField = new LinkedHashMap<String, FieldError>();
        for (var fault : faults) {
            var field = field(fault);
            byField.putIfAbsent(
                    field, new FieldError(field, words.fault(fault.code(), form.message())));
        }
        return new FormErrors(List.copyOf(byField.values()));
    }

    private static List<HelpFault> faults(AskForm form) {
        return switch (HelpFormReader.read(form.toHelpForm(), agency -> false)) {
            case HelpFormReader.Accepted ignored -> List.of();
            case HelpFormReader.Refused refused -> refused.faults();
        };
    }

    /// @return the input in which a fault is mended
    static String field(HelpFault fault) {
        var name = fault.pointer().substring(1);
        return name.equals("language") ? "answer-language" : name;
    }
}
