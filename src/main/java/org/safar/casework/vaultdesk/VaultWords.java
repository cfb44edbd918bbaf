package org.safar.casework.vaultdesk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.safar.i18n.Language;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// Says things of the vault in one language.
///
/// @param messages the words in that language
record VaultWords(VaultMessages messages) {

    static VaultWords in(Language language) {
        return new VaultWords(
                MessageBundles.get(VaultMessages.class, Localized.Literal.of(language.tag())));
    }

    FormErrors errors(VaultFault fault) {
        return new FormErrors(List.of(new FieldError(fault.field(), sentence(fault.code()))));
    }

    private String sentence(VaultFault.Code code) {
        return switch (code) {
            case SHORT -> messages.errorShort(PassphraseRules.LEAST);
            case LONG -> messages.errorLong(PassphraseRules.MOST);
            case DIFFERENT -> messages.errorDifferent();
            case TRIVIAL -> messages.errorTrivial();
            case NAME -> messages.errorName();
            case UNLOCK -> messages.errorUnlock();
            case CODE -> messages.errorCode();
            case TOO_MANY -> messages.errorTooMany();
        };
    }
}
