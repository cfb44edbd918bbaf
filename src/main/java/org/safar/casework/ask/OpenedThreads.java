package org.safar.casework.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.safar.casework.HelpRequests;
import org.safar.casework.PersonCase;
import org.safar.casework.PersonThread;
import org.safar.casework.guess.Attempt;
import org.safar.casework.guess.GuessLimits;
import org.safar.casework.receipt.ReceiptTyped;

/// Opens requests for pages: every page that is given a receipt goes through here, so that a wrong
/// one, an unknown one and one that was deleted meanwhile are the same everywhere.
@ApplicationScoped
class OpenedThreads {

    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final HelpRequests requests;
    private final GuessLimits limits;
    private final TryLater tryLater;

    OpenedThreads(HelpRequests requests, GuessLimits limits, TryLater tryLater) {
        this.requests = requests;
        this.limits = limits;
        this.tryLater = tryLater;
    }

    /// Why nothing was opened.
    ///
    /// @param status HTTP status
    /// @param ofReceipt whether the receipt is to be mended; else the same works later
    record Closed(int status, boolean ofReceipt, String sentence) {}

    /// @param receipt as it was typed
    /// @param outage what is said when the database is out of reach
    /// @param deed what is done with the request
    /// @param closed what is shown when it does not open, or when the deed cannot be done just now
    <T> T open(
            String receipt,
            HelpMessages messages,
            String outage,
            BiFunction<PersonCase, PersonThread, T> deed,
            Function<Closed, T> closed) {
        var fault = fault(ReceiptTyped.of(receipt), messages);
        if (!fault.isEmpty()) {
            return closed.apply(new Closed(UNPROCESSABLE, true, fault));
        }
        if (!limits.admits(Attempt.RECEIPT)) {
            return closed.apply(new Closed(TOO_MANY, false, messages.busy()));
        }
        return tryLater.instead(
                () ->
                        requests.open(receipt)
                                .flatMap(opened ->
                                        requests.read(opened)
                                                .map(thread -> deed.apply(opened, thread)))
                                .orElseGet(() -> closed.apply(unknown(messages))),
                busy ->
                        closed.apply(
                                new Closed(UNAVAILABLE, false, busy ? messages.busy() : outage)));
    }

    private static Closed unknown(HelpMessages messages) {
        return new Closed(NOT_FOUND, true, messages.errorCodeUnknown());
    }

    /// @return empty when the form is right
    private static String fault(ReceiptTyped typed, HelpMessages messages) {
        return switch (typed) {
            case EMPTY -> messages.errorCodeEmpty();
            case TOO_SHORT -> messages.errorCodeShort();
            case TOO_LONG -> messages.errorCodeLong();
            case MISTYPED -> messages.errorCodeMistyped();
            case WELL_FORMED -> "";
        };
    }
}
