package org.safar.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safar.content.Document;
import org.safar.content.Library;

/// Before a contact goes, everybody who sends people to it must be known.
class ContactUsesTest {

    private final ContactUses uses = new ContactUses();

    @Test
    void aTextThatNamesItInItsFactsUsesIt() {
        var guide = MadeContact.contact().with("contacts", List.of("kz-102")).document("guide");

        assertThat(uses.of(library(guide), "kz-102")).containsExactly(guide);
    }

    @Test
    void aTextThatLinksToItsPageOrItsPhoneUsesIt() {
        var page = MadeContact.contact().body("Ask [them](contact:kz-102).").document("page");
        var phone = MadeContact.contact().body("Call [102](phone:kz-102).").document("phone");

        assertThat(uses.of(library(page, phone), "kz-102")).containsExactly(page, phone);
    }

    @Test
    void anotherContactWhoseNameBeginsAlikeIsNotMeant() {
        var guide = MadeContact.contact().body("[Line](phone:kz-102-abai)").document("guide");

        assertThat(uses.of(library(guide), "kz-102")).isEmpty();
    }

    @Test
    void itsOwnTextDoesNotCount() {
        var itself = MadeContact.contact().body("Call [102](phone:kz-102).").document("kz-102");

        assertThat(uses.of(library(itself), "kz-102")).isEmpty();
    }

    private static Library library(Document... documents) {
        return new Library(
                1,
                Arrays.stream(documents)
                        .collect(Collectors.toMap(Document::id, Function.identity())),
                Map.of());
    }
}
