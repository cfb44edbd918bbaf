package org.safar.content.values;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.content.AmountUses;
import org.safar.content.DocumentLink;
import org.safar.i18n.Language;
import org.safar.web.FormErrors;

/// What the page of one amount shows.
///
/// @param line as in the list
/// @param rows what readers are told, the newest first
/// @param waiting what waits for a second person, null when nothing does
/// @param form null for those who may only read
record ValueView(
        ValueLine line,
        List<Row> rows,
        @Nullable Waiting waiting,
        @Nullable Form form,
        List<UseLine> uses,
        List<RevisionLine> history,
        @Nullable String done) {

    /// @return whether something is wrong with what was typed
    public boolean hasErrors() {
        return form != null && (form.errors().any() || form.trouble() != null);
    }

    /// An amount and when it holds.
    ///
    /// @param address of the source, null where there is none
    record Row(
            String amount,
            String period,
            String legalBasis,
            String source,
            @Nullable String address,
            boolean isToday) {}

    /// Rows that wait for a second person.
    ///
    /// @param path of the page where that person decides, without the language
    record Waiting(String path, List<Row> rows) {}

    /// The form for a new row.
    ///
    /// @param trouble why it was not saved when no field is to blame, null otherwise
    record Form(ValueForm typed, String unit, FormErrors errors, @Nullable String trouble) {}

    /// A document that says the amount.
    ///
    /// @param languages in which it does, by their own names
    record UseLine(DocumentLink document, String languages) {

        static UseLine of(AmountUses.Use use, Language language) {
            return new UseLine(DocumentLink.of(use.document(), language), names(use.languages()));
        }

        private static String names(Set<Language> languages) {
            return languages.stream().map(Language::ownName).collect(Collectors.joining(", "));
        }
    }
}
