package org.safar.casework.ask;

/// Why a request that is right was not taken.
enum AskTrouble {
    NONE(200),
    /// The database is out of reach.
    UNAVAILABLE(503),
    /// Too many are being taken at this moment.
    BUSY(503),
    /// Too many came within an hour.
    TOO_MANY(429),
    /// The form was sent with other words before.
    OTHER_WORDS(409);

    private final int status;

    AskTrouble(int status) {
        this.status = status;
    }

    static AskTrouble later(boolean busy) {
        return busy ? BUSY : UNAVAILABLE;
    }

    /// @return HTTP status of the page that says it
    int status() {
        return status;
    }

    /// @return the words for the person, empty for [#NONE]
    String sentence(HelpMessages messages) {
        return switch (this) {
            case NONE -> "";
            case UNAVAILABLE -> messages.notSent();
            case BUSY -> messages.busy();
            case TOO_MANY -> messages.tooMany();
            case OTHER_WORDS -> messages.otherWords();
        };
    }
}
