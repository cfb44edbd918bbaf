package org.safar.casework.vaultdesk;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// What was done just now; travels in the address of the page that comes after a form.
enum VaultNotice {
    ENROLLED,
    CHANGED,
    LOCKED,
    NEW_KEY,
    RECOVERED,
    SHEET_NOT_PRINTED,
    SAVED;

    /// @param word of the address
    /// @return the sentence about it, null when the word is none of these
    static @Nullable String in(Language language, @Nullable String word) {
        return Stream.of(values())
                .filter(notice -> notice.word().equals(word))
                .findFirst()
                .map(notice -> notice.words(VaultWords.in(language).messages()))
                .orElse(null);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String words(VaultMessages messages) {
        return switch (this) {
            case ENROLLED -> messages.enrolled();
            case CHANGED -> messages.changed();
            case LOCKED -> messages.locked();
            case NEW_KEY -> messages.newKeyDone();
            case RECOVERED -> messages.recovered();
            case SHEET_NOT_PRINTED -> messages.sheetNotPrinted();
            case SAVED -> messages.saved();
        };
    }
}
