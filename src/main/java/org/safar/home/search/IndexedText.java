package org.safar.home.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

/// A text in one language, as the index sees it.
///
/// @param names other names, numbers
/// @param body without markup
/// @param lastDay the last day on which it is shown, `null` for ever
record IndexedText(
        DocumentKind kind,
        String id,
        Language language,
        String title,
        List<String> names,
        String summary,
        String body,
        @Nullable LocalDate lastDay) {

    String whole() {
        return String.join("\n", title, String.join("\n", names), summary, body);
    }

    boolean isShownOn(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }
}
