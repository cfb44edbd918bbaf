package org.safar.guide.newsdesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// News on the staff home.
@ApplicationScoped
class NewsSection implements StaffSection {

    private static final int BEFORE_THE_TOOLS = 27;

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.EDITOR, StaffRole.TRANSLATOR);
    }

    @Override
    public int order() {
        return BEFORE_THE_TOOLS;
    }

    @Override
    public String title(Language language) {
        return NewsWords.in(language).messages().title();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = NewsWords.in(language).messages();
        return List.of(new StaffTask(messages.task(), NewsDeskPage.PATH, 0, messages.taskMore()));
    }
}
