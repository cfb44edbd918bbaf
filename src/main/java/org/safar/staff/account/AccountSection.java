package org.safar.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// What a platform admin finds on the staff home.
@ApplicationScoped
class AccountSection implements StaffSection {

    /// Behind the sections of the features: people come here seldom.
    private static final int ORDER = 900;

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.PLATFORM_ADMIN);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Language language) {
        return AccountWords.in(language).messages().section();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var words = AccountWords.in(language).messages();
        return List.of(
                new StaffTask(words.accounts(), "staff/accounts", 0, words.accountsMore()),
                new StaffTask(
                        words.organisations(), "staff/organisations", 0, words.organisationsMore()),
                new StaffTask(words.audit(), "staff/audit", 0, words.auditMore()));
    }
}
