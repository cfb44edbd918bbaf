package org.safar.contact.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.contact.ContactKind;
import org.safar.contact.ContactWords;
import org.safar.contact.Verification;
import org.safar.country.Region;
import org.safar.web.Choice;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// Makes the form of a contact. Pure.
final class ContactFormViews {

    private ContactFormViews() {}

    /// @param trouble why it was not saved when no field is to blame, null otherwise
    static ContactDeskView.Form of(
            ContactEditForm typed,
            FormErrors errors,
            @Nullable String trouble,
            ContactDeskWords words) {
        return new ContactDeskView.Form(
                typed,
                errors,
                trouble,
                kinds(typed, words),
                regions(typed, words),
                verifications(typed, words),
                List.of(
                        new Choice(
                                "yes",
                                words.messages().whoeverYes(),
                                !typed.word(ContactField.WHOEVER).isEmpty())),
                List.of(new Choice("yes", words.messages().minorYes(), typed.minor())));
    }

    /// Somebody else saved first: what they saved stands beside each field that differs.
    ///
    /// @param saved the form that what they saved would make
    static ContactDeskView.Form overtaken(
            ContactEditForm typed, ContactEditForm saved, ContactDeskWords words) {
        var differing = new ArrayList<FieldError>();
        for (var field : ContactField.values()) {
            if (!typed.word(field).equals(saved.word(field))) {
                differing.add(words.savedNow(field, saved.word(field)));
            }
        }
        return of(
                typed.havingSeen(saved.base()),
                new FormErrors(List.copyOf(differing)),
                words.messages().overtaken(),
                words);
    }

    private static List<Choice> kinds(ContactEditForm typed, ContactDeskWords words) {
        var chosen = typed.choices(ContactField.KINDS);
        return Arrays.stream(ContactKind.values())
                .map(kind ->
                        new Choice(kind.word(), words.kind(kind), chosen.contains(kind.word())))
                .toList();
    }

    private static List<Choice> regions(ContactEditForm typed, ContactDeskWords words) {
        var said = ContactWords.in(words.language());
        return Region.ALL.stream()
                .map(region ->
                        new Choice(
                                region.code(),
                                said.region(region),
                                region.code().equals(typed.word(ContactField.REGION))))
                .sorted(Comparator.comparing(Choice::label, words.language().collator()))
                .toList();
    }

    private static List<Choice> verifications(ContactEditForm typed, ContactDeskWords words) {
        return Arrays.stream(Verification.values())
                .map(how ->
                        new Choice(
                                how.word(),
                                words.verification(how),
                                how.word().equals(typed.word(ContactField.VERIFICATION))))
                .toList();
    }
}
