package org.safar.casework.handover;

import java.time.ZoneId;
import java.util.UUID;
import org.safar.casework.DeskCase;
import org.safar.casework.Worker;
import org.safar.casework.WorkerSession;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.SentForm;

/// Somebody with an open vault, at a case of their organisation.
///
/// @param opened the case, as it was when the request came
/// @param zone of the organisation
/// @param form what was sent, empty when a page was only opened
record HandoverVisit(
        Language language,
        WorkerSession.Open visitor,
        DeskCase opened,
        ZoneId zone,
        SentForm form) {

    private static final String FORM = "handover";

    Worker worker() {
        return visitor.worker();
    }

    UUID id() {
        return opened.line().id();
    }

    HandoverWords words() {
        return HandoverWords.in(language);
    }

    /// @param end of the address below the case, for example `/export`
    /// @return path without the language
    String path(String end) {
        return HandoverAnswers.CASES + "/" + id() + end;
    }

    /// @param end of the address below the case
    /// @param now in milliseconds since 1970
    /// @return the page; one with a form when the organisation can change anything
    PageContext page(String end, long now) {
        return opened.handles()
                ? PageContext.personal(language, path(end), FORM, now)
                : PageContext.reading(language, path(end));
    }

    @Override
    public String toString() {
        return "HandoverVisit";
    }
}
