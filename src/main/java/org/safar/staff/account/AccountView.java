package org.safar.staff.account;

import java.util.List;
import java.util.stream.Stream;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffWords;

/// An account as pages show it.
///
/// @param account the account itself
/// @param roles its roles in words, always in the same order
record AccountView(Account account, List<String> roles) {

    static AccountView of(Account account, Language language) {
        var words = StaffWords.in(language);
        var roles =
                Stream.of(StaffRole.values())
                        .filter(account.roles()::contains)
                        .map(words::role)
                        .toList();
        return new AccountView(account, roles);
    }
}
