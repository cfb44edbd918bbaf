package org.safar.staff.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffWords;
import org.safar.web.Choice;

/// The roles as checkboxes.
final class RoleChoices {

    private RoleChoices() {}

    static List<Choice> of(Set<StaffRole> chosen, Language language) {
        var words = StaffWords.in(language);
        return Stream.of(StaffRole.values())
                .map(role -> new Choice(role.word(), words.role(role), chosen.contains(role)))
                .toList();
    }

    /// @param values what the form sent, null when nothing is ticked
    static Set<StaffRole> chosen(@Nullable List<String> values) {
        return values == null
                ? Set.of()
                : values.stream()
                        .flatMap(value -> StaffRole.ofWord(value).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
