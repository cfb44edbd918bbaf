package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExportRuleTest {

    private static final Instant ASKED_AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final DeskEntry.By HAKIM = new DeskEntry.By("hakim", "Hakim");
    private static final DeskEntry.By GULNARA = new DeskEntry.By("gulnara", "Gulnara");
    private static final DeskEntry.ExportAsked ASKED =
            new DeskEntry.ExportAsked(HAKIM, ASKED_AT, UUID.randomUUID(), "court");

    @Test
    void anExportWaitsForASecondPerson() {
        assertThat(ExportRule.waiting(record(ASKED), ASKED_AT)).contains(ASKED);
    }

    @Test
    void anExportThatWasConfirmedWaitsNoMore() {
        var confirmed = new DeskEntry.ExportConfirmed(GULNARA, ASKED_AT, ASKED.export());

        assertThat(ExportRule.waiting(record(ASKED, confirmed), ASKED_AT)).isEmpty();
    }

    @Test
    void theConfirmationOfAnotherExportConfirmsNothing() {
        var another = new DeskEntry.ExportConfirmed(GULNARA, ASKED_AT, UUID.randomUUID());

        assertThat(ExportRule.waiting(record(ASKED, another), ASKED_AT)).contains(ASKED);
    }

    @Test
    void anExportLapsesAfterSevenDays() {
        var lapses = ASKED_AT.plus(Duration.ofDays(7));

        assertThat(ExportRule.waiting(record(ASKED), lapses.minusSeconds(1))).contains(ASKED);
        assertThat(ExportRule.waiting(record(ASKED), lapses)).isEmpty();
    }

    @Test
    void whoAskedIsNoSecondPersonUnderAnotherName() {
        assertThat(ExportRule.isSecondPerson(ASKED, new DeskEntry.By("hakim", "Hakim B.")))
                .isFalse();
        assertThat(ExportRule.isSecondPerson(ASKED, GULNARA)).isTrue();
    }

    private static DeskRecord record(DeskEntry... entries) {
        return DeskRecord.of(List.of(entries));
    }
}
