package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.i18n.Language;
import org.safar.stay.StayTimelineView.Mark;

/// The drawing and the table. It is 23 November 2026.
@QuarkusTest
class StayTimelineViewTest {

    private static final String TOO_LONG = "2026-10-01";
    private static final String LAWFUL = "2026-08-01/2026-08-20;2026-11-10";

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsStandBelowOneAnotherFromTheEarliestDayOn(Language language) {
        var view = draw(TOO_LONG, language);

        assertThat(view.marks()).extracting(Mark::look).containsExactly("last", "today", "reentry");
        assertThat(view.marks()).extracting(Mark::x).isSorted();
        assertThat(view.marks()).extracting(Mark::labelY).isSorted().doesNotHaveDuplicates();
        assertThat(view.height()).isGreaterThan(view.marks().getLast().labelY());
    }

    @Test
    void barsFollowOneAnotherInsideTheTrack() {
        var bars = draw(LAWFUL, Language.EN).bars();

        assertThat(bars)
                .extracting(StayTimelineView.Bar::look)
                .containsExactly("stay", "stay", "allowed");
        for (var index = 1; index < bars.size(); index++) {
            var before = bars.get(index - 1);
            assertThat(bars.get(index).x()).isGreaterThanOrEqualTo(before.x() + before.width());
        }
        assertThat(bars.getFirst().x()).isGreaterThanOrEqualTo(8);
        assertThat(bars.getLast().x() + bars.getLast().width()).isLessThanOrEqualTo(332);
    }

    @Test
    void theTableTellsWhatThePictureShows() {
        var rows = draw(LAWFUL, Language.EN).rows();

        assertThat(rows)
                .extracting(row -> row.what() + (row.days().isEmpty() ? "" : ": " + row.days()))
                .containsExactly(
                        "Period of 180 days that is looked at today",
                        "In the country: 20 days",
                        "In the country: 14 days",
                        "Can still stay: 16 days",
                        "Today",
                        "Last lawful day");
        assertThat(rows.getLast().from()).isEqualTo("9 December 2026");
    }

    private static StayTimelineView draw(String stays, Language language) {
        return StayTimelineView.of(
                StayTimelineTest.timeline("KZ", "UZ", stays), StayWords.in(language));
    }
}
