package org.safar.casework.api;

import java.time.LocalDate;
import org.safar.casework.SendResult;

/// What a program is told when a request is stored. The same request with the same key gives the
/// same answer for 24 hours.
///
/// @param receipt with which the person comes back; nobody can find it out or give it again
/// @param organisation who will read the request, by name
/// @param answerExpectedBy last day on which an answer is expected
public record HelpReceiptJson(String receipt, String organisation, LocalDate answerExpectedBy) {

    static HelpReceiptJson of(SendResult.Sent sent) {
        return new HelpReceiptJson(
                sent.receipt().text(), sent.organisation(), sent.answerExpectedBy());
    }

    @Override
    public String toString() {
        return "HelpReceiptJson";
    }
}
