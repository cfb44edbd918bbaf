package org.safar.casework.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpRequests;
import org.safar.casework.PersonCase;
import org.safar.casework.PersonThread;

/// Opens cases for programs; what does not open is the same problem for whatever reason.
@ApplicationScoped
class OpenedCases {

    private final HelpRequests requests;

    OpenedCases(HelpRequests requests) {
        this.requests = requests;
    }

    /// @param receipt as it was sent, null when it was left out
    PersonCase open(@Nullable String receipt) {
        return requests.open(receipt == null ? "" : receipt)
                .orElseThrow(HelpAnswers::unknownReceipt);
    }

    /// @param request null when there was no body
    PersonCase open(@Nullable WithReceiptJson request) {
        if (request == null) {
            throw HelpAnswers.malformed();
        }
        return open(request.receipt());
    }

    PersonThread thread(PersonCase opened) {
        return requests.read(opened).orElseThrow(HelpAnswers::unknownReceipt);
    }
}
