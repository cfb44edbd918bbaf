package org.safar.casework.vaultdesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;
import org.safar.staff.organisation.Organisation;
import org.safar.staff.organisation.Organisations;

/// What case workers, leads and platform admins find about the vault on the staff home.
@ApplicationScoped
class VaultSection implements StaffSection {

    /// Behind the help requests themselves.
    private static final int ORDER = 31;

    private final Organisations organisations;
    private final VaultPeople people;

    VaultSection(Organisations organisations, VaultPeople people) {
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.CASE_WORKER, StaffRole.CASE_LEAD, StaffRole.PLATFORM_ADMIN);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Language language) {
        return VaultWords.in(language).messages().section();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var words = VaultWords.in(language).messages();
        var tasks = new ArrayList<StaffTask>();
        if (staff.hasAny(Set.of(StaffRole.CASE_WORKER, StaffRole.CASE_LEAD))) {
            tasks.add(
                    new StaffTask(words.taskVault(), VaultAnswers.VAULT, 0, words.taskVaultMore()));
        }
        if (staff.roles().contains(StaffRole.CASE_LEAD)) {
            tasks.add(
                    new StaffTask(
                            words.people(),
                            VaultAnswers.VAULT + "/people",
                            waiting(staff),
                            words.taskPeopleMore()));
        }
        if (staff.roles().contains(StaffRole.PLATFORM_ADMIN)) {
            tasks.add(
                    new StaffTask(
                            words.settings(), HelpSettingsPage.PATH, 0, words.taskSettingsMore()));
        }
        return List.copyOf(tasks);
    }

    private long waiting(CurrentStaff staff) {
        return organisations.organisationsOf(staff.id()).stream()
                .mapToLong((Organisation organisation) -> people.waiting(organisation.id()))
                .sum();
    }
}
