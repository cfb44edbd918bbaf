package org.safar.guide.newsdesk;

/// What is wrong with a news item that was typed.
///
/// @param field id of the input
record NewsFault(String field, Code code) {

    /// Kinds of faults.
    enum Code {
        /// It is empty.
        MISSING,
        /// Nothing was chosen.
        NOT_CHOSEN,
        /// It is longer than lists and link previews show.
        TOO_LONG,
        /// No day of the calendar.
        NO_DAY,
        /// The last day is before the first.
        ENDS_BEFORE,
        /// The last day has passed.
        ENDED,
        /// It does not begin with https:// or http://.
        NO_ADDRESS
    }
}
