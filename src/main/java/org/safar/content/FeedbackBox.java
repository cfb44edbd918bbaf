package org.safar.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safar.platform.HourlyLimit;

/// Takes what readers say about pages. Nothing about who they are comes this far.
@ApplicationScoped
class FeedbackBox {

    private final FeedbackRepository feedback;
    private final HourlyLimit limit;
    private final Clock clock;

    FeedbackBox(
            FeedbackRepository feedback,
            @ConfigProperty(name = "safar.content.most-feedback-per-hour") int mostPerHour,
            Clock clock) {
        this.feedback = feedback;
        this.limit = new HourlyLimit(mostPerHour, clock);
        this.clock = clock;
    }

    /// @return whether it is kept; false when too much came within an hour
    @Transactional
    boolean take(FeedbackQuery query) {
        if (!limit.admit()) {
            return false;
        }
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        feedback.persist(new Feedback(UUID.randomUUID(), query, today));
        return true;
    }
}
