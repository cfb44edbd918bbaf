package org.safar.casework.notice;

import java.util.Locale;

/// What came.
enum NoticeKind {
    RECEIVED,
    WROTE;

    /// @return the word under which it is kept
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
