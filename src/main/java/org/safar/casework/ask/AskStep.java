package org.safar.casework.ask;

import org.safar.web.SentForm;

/// The page that was filled in, and what was pressed there.
record AskStep(Page page, Pressed pressed) {

    /// The pages of a new request.
    enum Page {
        WHERE,
        TELL,
        /// Says that nobody answers.
        NOBODY
    }

    /// Their buttons.
    enum Pressed {
        NEXT,
        BACK,
        /// Send words that were changed after the first sending as a request of their own.
        ANEW,
        /// The same page again, in the language of the address.
        STAY_HERE
    }

    static AskStep read(SentForm sent) {
        return new AskStep(page(sent.line("step")), pressed(sent.line("go")));
    }

    private static Page page(String step) {
        return switch (step) {
            case "tell" -> Page.TELL;
            case "nobody" -> Page.NOBODY;
            default -> Page.WHERE;
        };
    }

    private static Pressed pressed(String go) {
        return switch (go) {
            case "back" -> Pressed.BACK;
            case "anew" -> Pressed.ANEW;
            case "stay-here" -> Pressed.STAY_HERE;
            default -> Pressed.NEXT;
        };
    }
}
