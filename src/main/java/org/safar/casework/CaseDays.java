package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/// Until when an answer is owed, and how long a case is kept.
@ApplicationScoped
class CaseDays {

    private final HelpDirectory directory;
    private final CaseworkConfig config;
    private final Clock clock;

    CaseDays(HelpDirectory directory, CaseworkConfig config, Clock clock) {
        this.directory = directory;
        this.config = config;
        this.clock = clock;
    }

    /// @return the last day on which an answer to what was written now is expected
    LocalDate answerBy(long organisation) {
        return directory
                .handler(organisation)
                .map(handler -> handler.answerBy(clock))
                .orElse(today());
    }

    /// @return the day on which everything about it goes, as things stand
    LocalDate expires(HelpCase helpCase) {
        if (helpCase.purgeOn != null) {
            return helpCase.purgeOn;
        }
        return closes(helpCase).plusDays(retentionDays(helpCase.organisation));
    }

    /// The first day on which it can close by itself: a silent case is told some days before.
    private LocalDate closes(HelpCase helpCase) {
        if (helpCase.closesOn != null) {
            return helpCase.closesOn;
        }
        var silent = helpCase.lastWord().plusDays(config.silentDays());
        var told = today().plusDays(config.noticeDays());
        return silent.isBefore(told) ? told : silent;
    }

    int retentionDays(long organisation) {
        return directory
                .handler(organisation)
                .map(Handler::retentionDays)
                .orElse(config.retentionDays());
    }

    private LocalDate today() {
        return CaseTime.today(clock);
    }
}
