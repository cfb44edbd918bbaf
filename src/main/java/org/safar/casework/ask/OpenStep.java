package org.safar.casework.ask;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.web.SentForm;

/// The page that was looked at, and what was pressed there.
///
/// @param file the file that is to be shown, null unless that was pressed
record OpenStep(Page page, Pressed pressed, @Nullable UUID file) {

    private static final String FILE = "file-";

    /// The pages for whoever comes back.
    enum Page {
        /// The field for the receipt.
        OPEN,
        THREAD,
        /// Asks whether everything is to be deleted.
        DELETE,
        GONE
    }

    /// Their buttons.
    enum Pressed {
        /// Open the request, or look at it again.
        OPEN,
        WRITE,
        FILE,
        DELETE,
        DELETE_NOW,
        /// The same page again, in the language of the address.
        STAY_HERE
    }

    static OpenStep read(SentForm sent) {
        var go = sent.line("go");
        var page = page(sent.line("step"));
        return go.startsWith(FILE)
                ? new OpenStep(page, Pressed.FILE, file(go.substring(FILE.length())))
                : new OpenStep(page, pressed(go), null);
    }

    private static @Nullable UUID file(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Page page(String step) {
        return switch (step) {
            case "thread" -> Page.THREAD;
            case "delete" -> Page.DELETE;
            case "gone" -> Page.GONE;
            default -> Page.OPEN;
        };
    }

    private static Pressed pressed(String go) {
        return switch (go) {
            case "write" -> Pressed.WRITE;
            case "delete" -> Pressed.DELETE;
            case "delete-now" -> Pressed.DELETE_NOW;
            case "stay-here" -> Pressed.STAY_HERE;
            default -> Pressed.OPEN;
        };
    }
}
