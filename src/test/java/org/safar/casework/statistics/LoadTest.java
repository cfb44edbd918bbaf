package org.safar.casework.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseLine;
import org.safar.casework.CaseState;
import org.safar.casework.DeskEntry;
import org.safar.casework.DeskRecord;
import org.safar.casework.HelpTopic;
import org.safar.casework.InboxLine;
import org.safar.country.Country;
import org.safar.i18n.Language;

class LoadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DeskEntry.By HAKIM = new DeskEntry.By("hakim", "Hakim");
    private static final DeskEntry.By ZARINA = new DeskEntry.By("zarina", "Zarina");

    @Test
    void eachCaseWorkerHasALineByName() {
        var load =
                Load.of(
                        List.of(
                                line(ZARINA, CaseState.WAITING_FOR_PERSON, 3),
                                line(HAKIM, CaseState.WAITING_FOR_US, 40),
                                line(HAKIM, CaseState.NEW, 1)),
                        TODAY);

        assertThat(load.people())
                .containsExactly(
                        new Load.PersonShare("Hakim", new Load.Share(2, 2, 1, TODAY.minusDays(40))),
                        new Load.PersonShare("Zarina", new Load.Share(1, 0, 0, null)));
    }

    @Test
    void casesThatNobodyWorksOnAreCountedByThemselves() {
        var load =
                Load.of(
                        List.of(line(null, CaseState.NEW, 9), line(HAKIM, CaseState.NEW, 1)),
                        TODAY);

        assertThat(load.nobody()).isEqualTo(new Load.Share(1, 1, 1, TODAY.minusDays(9)));
        assertThat(load.all()).isEqualTo(new Load.Share(2, 2, 1, TODAY.minusDays(9)));
    }

    @Test
    void twoPeopleWithOneNameAreTwo() {
        var other = new DeskEntry.By("hakim-2", "Hakim");

        var load =
                Load.of(
                        List.of(line(HAKIM, CaseState.NEW, 1), line(other, CaseState.NEW, 1)),
                        TODAY);

        assertThat(load.people()).hasSize(2);
    }

    @Test
    void agesAreCountedFromTheDayOfTheRequest() {
        var load =
                Load.of(
                        List.of(
                                line(null, CaseState.NEW, 7),
                                line(null, CaseState.NEW, 8),
                                line(null, CaseState.NEW, 30),
                                line(null, CaseState.NEW, 60),
                                line(null, CaseState.NEW, 61)),
                        TODAY);

        assertThat(load.ages().values()).containsExactly(1, 2, 1, 1);
    }

    /// @param daysAgo when it came; an answer is owed within two days while it waits
    private static InboxLine line(DeskEntry.@Nullable By who, CaseState state, int daysAgo) {
        var day = TODAY.minusDays(daysAgo);
        var entries =
                who == null
                        ? List.<DeskEntry>of()
                        : List.<DeskEntry>of(new DeskEntry.Assigned(who, Instant.EPOCH, who));
        return new InboxLine(
                new CaseLine(
                        UUID.randomUUID(),
                        HelpTopic.WAGES,
                        new Country("KZ"),
                        null,
                        Language.TG,
                        state,
                        day,
                        day,
                        null,
                        state == CaseState.WAITING_FOR_PERSON ? null : day.plusDays(2),
                        null,
                        null,
                        null,
                        null),
                DeskRecord.of(entries));
    }
}
