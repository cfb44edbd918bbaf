package org.safar.platform;

/// Makes text harmless for table programs, which compute a cell that begins like a formula.
///
/// The one place for it: everything that Safar writes as CSV goes through here.
public final class SafeCell {

    private SafeCell() {}

    /// @return the text; with `'` in front when it begins with `=`, `+`, `-`, `@`, a tab or a
    ///   carriage return
    public static String of(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    /// @return the text before [#of], for programs that read such a table. A text that itself began
    ///   with `'` and one of those characters cannot be told apart from one made safe; JSON has
    ///   none of this
    public static String textOf(String cell) {
        return cell.matches("(?s)'[=+\\-@\t\r].*") ? cell.substring(1) : cell;
    }
}
