package org.safar.registry.report;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// Brings the reports to the home of those who review them.
@ApplicationScoped
class ReportSection implements StaffSection {

    private static final int AFTER_THE_REGISTER = 20;

    private final ReportQueue queue;

    ReportSection(ReportQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.REGISTRY_REVIEWER, StaffRole.REGISTRY_ADMIN);
    }

    @Override
    public int order() {
        return AFTER_THE_REGISTER;
    }

    @Override
    public String title(Language language) {
        return messages(language).title();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = messages(language);
        return List.of(
                new StaffTask(
                        messages.task(), ReportDeskPage.PATH, queue.open(), messages.taskMore()));
    }

    private static ReportDeskMessages messages(Language language) {
        return MessageBundles.get(ReportDeskMessages.class, Localized.Literal.of(language.tag()));
    }
}
