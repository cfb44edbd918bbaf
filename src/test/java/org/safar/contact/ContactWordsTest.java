package org.safar.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.i18n.Language;

/// What is said of a contact, in words.
@QuarkusTest
class ContactWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/contact/hours-said.csv", numLinesToSkip = 1)
    void hoursAreSaidInWords(String hours, String tag, String said, @Nullable String why) {
        var words = ContactWords.in(Language.ofTag(tag).orElseThrow());

        assertThat(words.hours(OpeningHoursReader.read(hours).orElseThrow()))
                .as(why)
                .containsExactly(said.split(" \\| "));
    }

    @Test
    void whetherItIsOpenGoesByTheTimeOfThePlace() {
        var contact =
                MadeContact.contact()
                        .with("hours", "Mo-Fr 09:00-18:00")
                        .with("time_zone", "Asia/Seoul")
                        .read();
        var words = ContactWords.in(Language.EN);

        assertThat(words.now(contact, Instant.parse("2026-11-23T00:05:00Z")))
                .isEqualTo("Open now. The time there: 09:05");
        assertThat(words.now(contact, Instant.parse("2026-11-23T10:00:00Z")))
                .isEqualTo("Closed now. The time there: 19:00");
    }

    @Test
    void aCallSaysWhoCalledAndWhen() {
        var contact =
                MadeContact.contact()
                        .with("verification", "rung")
                        .with("verified_on", "2026-11-20")
                        .with("verified_by", "Aigerim")
                        .read();

        assertThat(ContactWords.in(Language.EN).verified(contact.verified()))
                .isEqualTo("We called. Day: 20 November 2026. Who called: Aigerim");
    }
}
