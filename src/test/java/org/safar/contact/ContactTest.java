package org.safar.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.BadContentException;

/// A contact whose facts are wrong must not be shown to anybody.
class ContactTest {

    @Test
    void theFactsThatTheCasesChangeAreGoodThemselves() {
        assertThatNoException().isThrownBy(() -> MadeContact.contact().read());
    }

    /// A value in square brackets is a list of one.
    @ParameterizedTest
    @CsvFileSource(resources = "/contact/bad-facts.csv", numLinesToSkip = 1)
    void aWrongFactIsRefused(String key, String value, String why) {
        var fact = value.startsWith("[") ? List.of(value.substring(1, value.length() - 1)) : value;
        var made = MadeContact.contact().with(key, fact);

        assertThatExceptionOfType(BadContentException.class)
                .as(why)
                .isThrownBy(made::read)
                .withMessageStartingWith("contact/made/en: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds", "countries", "verification", "checked_on", "review_due"})
    void aMissingFactIsRefused(String key) {
        var made = MadeContact.contact().without(key);

        assertThatExceptionOfType(BadContentException.class)
                .isThrownBy(made::read)
                .withMessageContaining(key);
    }

    @Test
    void hoursNeedATimeZone() {
        var made = MadeContact.contact().without("time_zone").with("hours", "24/7");

        assertThatExceptionOfType(BadContentException.class).isThrownBy(made::read);
    }

    @Test
    void aShortNumberNeedsOneCountry() {
        var made =
                MadeContact.contact()
                        .with("countries", List.of("KZ", "KG"))
                        .with("phones", List.of("102"));

        assertThatExceptionOfType(BadContentException.class).isThrownBy(made::read);
    }

    @Test
    void aRegionBelongsToACountryOfTheContact() {
        var made = MadeContact.contact().with("countries", List.of("UZ")).with("region", "KZ-75");

        assertThatExceptionOfType(BadContentException.class).isThrownBy(made::read);
    }

    @Test
    void whoCalledAndWhenIsKept() {
        var contact =
                MadeContact.contact()
                        .with("verification", "rung")
                        .with("verified_on", "2026-11-20")
                        .with("verified_by", "Aigerim")
                        .read();

        assertThat(contact.verified())
                .isEqualTo(new Verified(Verification.RUNG, LocalDate.of(2026, 11, 20), "Aigerim"));
    }
}
