package org.safar.casework.vaultdesk;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was typed on a page of the vault. Passphrases are never shown again, not even to be mended.
public class VaultForm {

    static final String PASSPHRASE = "passphrase";
    static final String AGAIN = "again";
    static final String PRESENT = "present";
    static final String CODE = "code";

    @FormParam(PASSPHRASE)
    @Nullable String passphrase;

    @FormParam(AGAIN)
    @Nullable String again;

    @FormParam(PRESENT)
    @Nullable String present;

    @FormParam(CODE)
    @Nullable String code;

    String passphrase() {
        return text(passphrase);
    }

    /// @return the passphrase that holds until now
    String present() {
        return text(present);
    }

    /// @return the code of the sheet of paper
    String code() {
        return text(code);
    }

    /// @param names of the person and the organisation
    /// @return what is wrong with the new passphrase
    Optional<VaultFault> fault(List<String> names) {
        var fault =
                PassphraseRules.fault(passphrase(), names)
                        .map(code -> new VaultFault(PASSPHRASE, code));
        if (fault.isPresent() || passphrase().equals(text(again))) {
            return fault;
        }
        return Optional.of(new VaultFault(AGAIN, VaultFault.Code.DIFFERENT));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "VaultForm";
    }
}
