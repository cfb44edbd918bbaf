package org.safar.content.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.content.DocumentKind;
import org.safar.content.Libraries;
import org.safar.content.ReadingMoment;
import org.safar.content.ValueFacts;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// What editors find on the staff home about amounts of the law.
@ApplicationScoped
class ValueSection implements StaffSection {

    private final Libraries libraries;

    ValueSection(Libraries libraries) {
        this.libraries = libraries;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.EDITOR, StaffRole.TRANSLATOR);
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title(Language language) {
        return ValueWords.in(language).messages().section();
    }

    /// Amounts are counted that nobody knows for the whole time until the next New Year's Day.
    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = ValueWords.in(language).messages();
        return List.of(
                new StaffTask(
                        messages.task(),
                        ValuePage.PATH,
                        missing(libraries.nowOrNothing()),
                        messages.taskMore()));
    }

    private static long missing(ReadingMoment now) {
        return now.library()
                .all(DocumentKind.VALUE)
                .map(document -> new ValueRows(now.values().of(ValueFacts.key(document.id()))))
                .filter(rows -> rows.firstGap(now.version().day()).isPresent())
                .count();
    }
}
