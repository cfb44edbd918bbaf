package org.safar.content.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// What editors and translators find on the staff home.
@ApplicationScoped
class OverviewSection implements StaffSection {

    private final OverviewReader reader;
    private final OpenTexts texts;
    private final FeedbackDesk feedback;
    private final Translators translators;

    OverviewSection(
            OverviewReader reader,
            OpenTexts texts,
            FeedbackDesk feedback,
            Translators translators) {
        this.reader = reader;
        this.texts = texts;
        this.feedback = feedback;
        this.translators = translators;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.EDITOR, StaffRole.TRANSLATOR);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Language language) {
        return OverviewWords.in(language).messages().section();
    }

    /// Only what the reader may decide is counted: what they wrote themselves waits for others.
    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = OverviewWords.in(language).messages();
        var person = translators.person(staff);
        var tasks = new ArrayList<StaffTask>();
        tasks.add(
                new StaffTask(
                        messages.taskWaiting(),
                        DeskPaths.OVERVIEW + "#waiting",
                        texts.all().countDecidable(person),
                        messages.taskWaitingMore()));
        tasks.add(
                new StaffTask(
                        messages.taskOutdated(),
                        DeskPaths.OVERVIEW + "#outdated",
                        reader.countOutdated(person),
                        messages.taskOutdatedMore()));
        tasks.add(
                new StaffTask(
                        messages.taskFeedback(),
                        DeskPaths.FEEDBACK,
                        feedback.countOpen(Filters.languages(person)),
                        messages.taskFeedbackMore()));
        tasks.add(
                new StaffTask(
                        messages.taskOverview(),
                        DeskPaths.OVERVIEW,
                        0,
                        messages.taskOverviewMore()));
        if (person.isEditor()) {
            tasks.add(
                    new StaffTask(
                            messages.taskTranslators(),
                            DeskPaths.TRANSLATORS,
                            0,
                            messages.taskTranslatorsMore()));
        }
        return tasks;
    }
}
