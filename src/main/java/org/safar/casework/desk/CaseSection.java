package org.safar.casework.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.casework.CaseDesk;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;
import org.safar.staff.organisation.Organisations;

/// Brings the inbox to the home of case workers. The number needs no open vault: whose turn it is
/// stands in clear.
@ApplicationScoped
class CaseSection implements StaffSection {

    private static final int AFTER_THE_TEXTS = 30;

    private final CaseDesk desk;
    private final Organisations organisations;

    CaseSection(CaseDesk desk, Organisations organisations) {
        this.desk = desk;
        this.organisations = organisations;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.CASE_WORKER, StaffRole.CASE_LEAD);
    }

    @Override
    public int order() {
        return AFTER_THE_TEXTS;
    }

    @Override
    public String title(Language language) {
        return CaseWords.in(language).messages().title();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = CaseWords.in(language).messages();
        var waiting =
                organisations.organisationsOf(staff.id()).stream()
                        .mapToLong(organisation -> desk.waiting(organisation.id()))
                        .sum();
        return List.of(
                new StaffTask(messages.task(), DeskAnswers.PATH, waiting, messages.taskMore()));
    }
}
