package org.safar.casework.ask;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /// The same for the same content, another one when somebody goes back, changes the words and
    /// sends them too.
    ///
    /// @param text that is sent
    SendingKey keyFor(String text) {
        return keyFor(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @param bytes of a file that is sent
    SendingKey keyFor(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(withKey().once.getBytes(StandardCharsets.UTF_8));
            return new SendingKey(HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
