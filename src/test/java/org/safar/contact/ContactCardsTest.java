package org.safar.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.content.Libraries;
import org.safar.i18n.Language;

/// Cards for other pages.
@QuarkusTest
class ContactCardsTest {

    @Inject Libraries libraries;

    @Inject ContactCards cards;

    @Test
    void cardsComeInTheOrderAskedForAndWhatIsNotPublishedIsSkipped() {
        var made = cards.of(libraries.now(), Language.EN, List.of("kz-112", "archived", "kz-102"));

        assertThat(made)
                .extracting(ContactView::path)
                .containsExactly("contacts/kz-112", "contacts/kz-102");
    }

    @Test
    void aCardHoldsWhatIsNeededToCall() {
        var card = cards.of(libraries.now(), Language.EN, List.of("kz-102")).getFirst();

        assertThat(card.phones())
                .containsExactly(
                        new ContactView.PhoneView(
                                "tel:102", "102", "Works only in this country: Kazakhstan"));
        assertThat(card.verified())
                .isEqualTo("From an official source. Day we read it: 23 November 2026");
        assertThat(card.confirmed()).isTrue();
    }
}
