package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.casework.ConsentRule.Fault.NOT_THE_PERSONS;
import static org.safar.casework.ConsentRule.Fault.OLD;
import static org.safar.casework.ConsentRule.REPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.country.Country;
import org.safar.i18n.Language;

/// The thread: 1 the person asks, 2 the organisation answers, 3 the person sends a file, 4 and 5
/// the person writes.
class ConsentRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final DeskEntry.By HAKIM = new DeskEntry.By("hakim", "Hakim");
    private static final String MOSCOW = ConsentRule.toOrganisation(7);

    @Test
    void aMessageOfThePersonCounts() {
        assertThat(ConsentRule.fault(made(), MOSCOW, 1)).isEmpty();
        assertThat(ConsentRule.fault(made(), MOSCOW, 4)).isEmpty();
    }

    @Test
    void anAnswerOfTheOrganisationIsNoConsent() {
        assertThat(ConsentRule.fault(made(), MOSCOW, 2)).contains(NOT_THE_PERSONS);
    }

    @Test
    void aFileIsNoConsent() {
        assertThat(ConsentRule.fault(made(), MOSCOW, 3)).contains(NOT_THE_PERSONS);
    }

    @Test
    void aMessageThatDoesNotExistIsNoConsent() {
        assertThat(ConsentRule.fault(made(), MOSCOW, 0)).contains(NOT_THE_PERSONS);
        assertThat(ConsentRule.fault(made(), MOSCOW, 6)).contains(NOT_THE_PERSONS);
    }

    @Test
    void onlyMessagesOfThePersonAreOffered() {
        assertThat(ConsentRule.messages(made()))
                .extracting(PersonThread.Numbered::number)
                .containsExactly(1, 4, 5);
    }

    @Test
    void afterTheConsentWasTakenBackOnlyANewerMessageCounts() {
        var opened = made(given(MOSCOW, 1), takenBack(MOSCOW, 4));

        assertThat(ConsentRule.fault(opened, MOSCOW, 4)).contains(OLD);
        assertThat(ConsentRule.fault(opened, MOSCOW, 5)).isEmpty();
    }

    @Test
    void whatWasTakenBackForOneOrganisationHoldsForAnother() {
        var opened = made(given(MOSCOW, 1), takenBack(MOSCOW, 5));

        assertThat(ConsentRule.fault(opened, ConsentRule.toOrganisation(8), 1)).isEmpty();
    }

    @Test
    void aReportUsesTheConsentUp() {
        var opened = made(given(REPORT, 4), new DeskEntry.Reported(HAKIM, NOW));

        assertThat(opened.desk().consents()).isEmpty();
        assertThat(ConsentRule.fault(opened, REPORT, 4)).contains(OLD);
        assertThat(ConsentRule.fault(opened, REPORT, 5)).isEmpty();
    }

    @Test
    void aReferralUsesTheConsentUp() {
        var opened = made(given(MOSCOW, 4), new DeskEntry.Referred(HAKIM, NOW, 7, true));

        assertThat(opened.desk().consents()).isEmpty();
        assertThat(ConsentRule.fault(opened, MOSCOW, 1)).contains(OLD);
    }

    @Test
    void aReferralElsewhereLeavesTheConsent() {
        var opened = made(given(MOSCOW, 4), new DeskEntry.Referred(HAKIM, NOW, 8, true));

        assertThat(opened.desk().consents()).containsOnlyKeys(MOSCOW);
    }

    private static DeskEntry given(String to, int message) {
        return new DeskEntry.Consented(HAKIM, NOW, to, true, message);
    }

    private static DeskEntry takenBack(String to, int message) {
        return new DeskEntry.Consented(HAKIM, NOW, to, false, message);
    }

    private static DeskCase made(DeskEntry... desk) {
        var entries =
                List.of(
                        new ThreadEntry.Asked("help", null, null, null, NOW),
                        new ThreadEntry.Answered("may we pass it on?", NOW),
                        new ThreadEntry.Attached(UUID.randomUUID(), AttachmentKind.JPEG, 9, NOW),
                        new ThreadEntry.Wrote("yes", NOW),
                        new ThreadEntry.Wrote("yes again", NOW));
        var thread = new ArrayList<PersonThread.Numbered>();
        entries.forEach(entry -> thread.add(new PersonThread.Numbered(thread.size() + 1, entry)));
        return new DeskCase(line(), "7KQM2AB", thread, DeskRecord.of(List.of(desk)), true);
    }

    private static CaseLine line() {
        var today = LocalDate.of(2026, 11, 23);
        return new CaseLine(
                UUID.randomUUID(),
                HelpTopic.WAGES,
                new Country("KZ"),
                null,
                Language.TG,
                CaseState.NEW,
                today,
                today,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
