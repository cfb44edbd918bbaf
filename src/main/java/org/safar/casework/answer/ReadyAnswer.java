package org.safar.casework.answer;

import java.util.List;
import java.util.Map;

/// An answer that is ready to be sent, but for its blanks.
///
/// @param id the same in all languages, for example `first_reply`
/// @param title for the case worker
/// @param text for the person, with blanks such as `{phone}`
public record ReadyAnswer(String id, String title, String text) {

    /// @param values what is known: name of a blank without its braces → words
    /// @return the text with these blanks filled; all others stay
    public String filled(Map<String, String> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /// @return blanks of the text in order, each once, with their braces
    public List<String> blanks() {
        return Blanks.in(text);
    }
}
