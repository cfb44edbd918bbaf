package org.safar.content.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// Tools for all texts together on the staff home.
@ApplicationScoped
class TextFileSection implements StaffSection {

    private static final int AFTER_THE_TEXTS = 28;

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.EDITOR);
    }

    @Override
    public int order() {
        return AFTER_THE_TEXTS;
    }

    @Override
    public String title(Language language) {
        return TextFileWords.in(language).messages().section();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = TextFileWords.in(language).messages();
        return List.of(
                new StaffTask(messages.title(), TextImportPage.PATH, 0, messages.taskMore()));
    }
}
