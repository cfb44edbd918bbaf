package org.safar.content.links;

import java.util.Locale;

/// What came back from the address of another site.
///
/// @param status of HTTP, 0 when nothing answered
record Answer(Outcome outcome, int status) {

    /// What that means for a reader.
    enum Outcome {
        /// The page is there.
        FINE,
        /// The page is there, under another address.
        MOVED,
        /// There is no such page.
        GONE,
        /// The site does not answer programs; a person has to look.
        CLOSED,
        /// The site has a fault, or its answer cannot be understood.
        BROKEN,
        /// Nothing answered in time, or there is no such site.
        SILENT,
        /// The address leads into a network that is nobody's business: it was not asked.
        FORBIDDEN;

        /// @return the word for it in the table
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /// @return whether a person should look
        boolean isFault() {
            return this != FINE && this != MOVED;
        }
    }

    static Answer of(int status, boolean moved) {
        return new Answer(outcome(status, moved), status);
    }

    private static Outcome outcome(int status, boolean moved) {
        if (status >= 200 && status < 300) {
            return moved ? Outcome.MOVED : Outcome.FINE;
        }
        return switch (status) {
            case 404, 410 -> Outcome.GONE;
            case 401, 403, 405, 406, 429 -> Outcome.CLOSED;
            default -> Outcome.BROKEN;
        };
    }
}
