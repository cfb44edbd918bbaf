package org.safar.staff.account;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.safar.i18n.Language;
import org.safar.staff.account.AccountRules.Refusal;

/// Says things about accounts and organisations in one language.
///
/// @param messages the words in that language
public record AccountWords(AccountMessages messages) {

    public static AccountWords in(Language language) {
        return new AccountWords(
                MessageBundles.get(AccountMessages.class, Localized.Literal.of(language.tag())));
    }

    String refusal(Refusal refusal) {
        return switch (refusal) {
            case OWN_ACCOUNT -> messages.refusedOwn();
            case LAST_PLATFORM_ADMIN -> messages.refusedLast();
        };
    }
}
