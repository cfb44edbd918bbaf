package org.safar.casework.vaultdesk;

/// A form that asks for a new passphrase.
///
/// @param example a passphrase that the person may take
/// @param code what was typed of the sheet of paper
record PassphraseView(String example, String code) {

    static PassphraseView create(String code) {
        return new PassphraseView(PassphraseExample.create(), code);
    }

    public int least() {
        return PassphraseRules.LEAST;
    }

    @Override
    public String toString() {
        return "PassphraseView";
    }
}
