package org.safar.content.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.content.Document;

/// What is to be compared with its sources again.
class ReviewsDueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theThirtiethDayFromTodayIsDueAndTheNextIsNot() {
        var due =
                ReviewsDue.of(
                        List.of(
                                MadeDocument.due("2026-12-23").named("thirtieth"),
                                MadeDocument.due("2026-12-24").named("next")),
                        TODAY);

        assertThat(due).extracting(Document::id).containsExactly("thirtieth");
    }

    @Test
    void whatIsOverdueComesFirst() {
        var due =
                ReviewsDue.of(
                        List.of(
                                MadeDocument.due("2026-12-01").named("soon"),
                                MadeDocument.due("2026-10-01").named("late")),
                        TODAY);

        assertThat(due).extracting(Document::id).containsExactly("late", "soon");
    }
}
