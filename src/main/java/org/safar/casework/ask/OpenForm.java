package org.safar.casework.ask;

import org.safar.casework.SendingKey;
import org.safar.web.SentForm;

/// What somebody sends who comes back.
///
/// @param receipt as it was typed, or as a page carried it
/// @param text another message, may be empty
/// @param once the sending key of that message, may be empty
record OpenForm(String receipt, String text, String once) {

    static final OpenForm EMPTY = new OpenForm("", "", "");

    /// Far more than a receipt has, with all its separators.
    private static final int LONGEST_RECEIPT = 200;

    static OpenForm read(SentForm sent) {
        return new OpenForm(cut(sent.line("receipt")), sent.text("text"), sent.line("once"));
    }

    /// @return this form with a key, the one it has or a new one
    OpenForm withKey() {
        return SendingKey.read(once).isPresent()
                ? this
                : new OpenForm(receipt, text, SendingKey.create().text());
    }

    /// @return this form with a new key
    OpenForm withNewKey() {
        return new OpenForm(receipt, text, SendingKey.create().text());
    }

    /// @return the form for the next message
    OpenForm withoutText() {
        return new OpenForm(receipt, "", SendingKey.create().text());
    }

    /// Tells nothing of what was typed.
    @Override
    public String toString() {
        return "OpenForm";
    }

    private static String cut(String typed) {
        var letters = typed.codePoints().limit(LONGEST_RECEIPT).toArray();
        return new String(letters, 0, letters.length);
    }
}
