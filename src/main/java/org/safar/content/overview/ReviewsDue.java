package org.safar.content.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.safar.content.Document;

/// Which documents must be compared with their sources again. Pure.
final class ReviewsDue {

    /// Days before the day that was set: enough to ask an office and wait for its answer.
    static final int AHEAD = 30;

    private ReviewsDue() {}

    /// @return those whose day has passed or comes within [#AHEAD] days, the most pressing first
    static List<Document> of(List<Document> documents, LocalDate today) {
        return documents.stream()
                .filter(document -> !day(document).isAfter(today.plusDays(AHEAD)))
                .sorted(Comparator.comparing(ReviewsDue::day))
                .toList();
    }

    static LocalDate day(Document document) {
        return document.front().day("review_due");
    }
}
