package org.safar.staff.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.staff.StaffRole.EDITOR;
import static org.safar.staff.StaffRole.PLATFORM_ADMIN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.staff.StaffRole;
import org.safar.staff.account.AccountRules.Refusal;

/// Somebody can always manage accounts.
class AccountRulesTest {

    private final Account admin = account("admin", true, PLATFORM_ADMIN);
    private final Account second = account("second", true, PLATFORM_ADMIN, EDITOR);
    private final Account editor = account("editor", true, EDITOR);

    @Test
    void nobodySwitchesThemselvesOff() {
        assertThat(AccountRules.againstSwitchingOff("admin", admin, List.of(admin, second)))
                .contains(Refusal.OWN_ACCOUNT);
    }

    @Test
    void nobodyDemotesThemselves() {
        assertThat(
                        AccountRules.againstRoles(
                                "admin", admin, Set.of(EDITOR), List.of(admin, second)))
                .contains(Refusal.OWN_ACCOUNT);
    }

    @Test
    void theOwnAccountMayGetAnotherRole() {
        var wanted = Set.of(PLATFORM_ADMIN, EDITOR);

        assertThat(AccountRules.againstRoles("admin", admin, wanted, List.of(admin))).isEmpty();
    }

    @Test
    void theLastWorkingPlatformAdminStays() {
        var switchedOff = account("off", false, PLATFORM_ADMIN);
        var all = List.of(second, editor, switchedOff);

        assertThat(AccountRules.againstSwitchingOff("gone", second, all))
                .contains(Refusal.LAST_PLATFORM_ADMIN);
        assertThat(AccountRules.againstRoles("gone", second, Set.of(EDITOR), all))
                .contains(Refusal.LAST_PLATFORM_ADMIN);
    }

    @Test
    void oneOfTwoMayGo() {
        var all = List.of(admin, second);

        assertThat(AccountRules.againstSwitchingOff("admin", second, all)).isEmpty();
        assertThat(AccountRules.againstRoles("admin", second, Set.of(), all)).isEmpty();
    }

    @Test
    void whoManagesNoAccountsMayAlwaysGo() {
        assertThat(AccountRules.againstSwitchingOff("admin", editor, List.of(admin, editor)))
                .isEmpty();
    }

    private static Account account(String id, boolean active, StaffRole... roles) {
        return new Account(id, id, id, "", active, Set.of(roles));
    }
}
