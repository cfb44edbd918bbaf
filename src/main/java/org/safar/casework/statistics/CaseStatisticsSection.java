package org.safar.casework.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// Where those who lead case workers find their numbers on the staff home.
@ApplicationScoped
class CaseStatisticsSection implements StaffSection {

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.CASE_LEAD, StaffRole.PLATFORM_ADMIN);
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String title(Language language) {
        return StatisticsWords.in(language).messages().section();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = StatisticsWords.in(language).messages();
        var tasks = new ArrayList<StaffTask>();
        if (staff.roles().contains(StaffRole.CASE_LEAD)) {
            tasks.add(
                    new StaffTask(
                            messages.taskLoad(), StatisticsPaths.LOAD, 0, messages.taskLoadMore()));
        }
        tasks.add(
                new StaffTask(
                        messages.taskStatistics(),
                        StatisticsPaths.STATISTICS,
                        0,
                        messages.taskStatisticsMore()));
        return tasks;
    }
}
