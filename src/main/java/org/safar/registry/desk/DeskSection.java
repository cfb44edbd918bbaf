package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// What those who keep the register find on the staff home.
@ApplicationScoped
class DeskSection implements StaffSection {

    private final Proposals proposals;

    DeskSection(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.REGISTRY_ADMIN, StaffRole.REGISTRY_REVIEWER);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Language language) {
        return DeskWords.in(language).messages().section();
    }

    /// Only what the reader may decide is counted: what they entered themselves waits for others.
    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = DeskWords.in(language).messages();
        return List.of(
                new StaffTask(
                        messages.taskProposals(),
                        ProposalPage.PATH,
                        proposals.countWaitingFor(staff.id()),
                        messages.taskProposalsMore()),
                new StaffTask(
                        messages.taskDesk(), RegisterDeskPage.PATH, 0, messages.taskDeskMore()),
                new StaffTask(
                        messages.taskAgencies(), "staff/agencies", 0, messages.taskAgenciesMore()),
                new StaffTask(messages.taskChain(), ChainPage.PATH, 0, messages.taskChainMore()));
    }
}
