package org.safar.content.terms;

import java.util.regex.Pattern;
import org.safar.content.Text;

/// The words of a text, without addresses and marks. Pure.
public final class TextWords {

    private static final Pattern AMOUNT = Pattern.compile("\\{\\{[^}]*}}");

    private TextWords() {}

    /// @return title, summary and body
    public static String of(Text text) {
        return of(text.title(), text.summary(), text.body());
    }

    /// @param body Markdown
    public static String of(String title, String summary, String body) {
        return title
                + "\n"
                + summary
                + "\n"
                + AMOUNT.matcher(body)
                        .replaceAll("")
                        .replaceAll("]\\([^)]*\\)", "]")
                        .replaceAll("(?m)^## |^- |^\\d+\\. |\\*\\*|[\\[\\]]", "");
    }
}
