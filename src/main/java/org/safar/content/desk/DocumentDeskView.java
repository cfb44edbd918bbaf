package org.safar.content.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One document in all its languages.
///
/// @param title as in English
/// @param code kind and name, as addresses and files have them
/// @param publicPath path of the page that readers see, null when they see none
public record DocumentDeskView(
        String title, String code, @Nullable String publicPath, List<Row> rows) {

    /// One language.
    ///
    /// @param shown what readers see, in words
    /// @param isWarning whether that needs somebody's work
    /// @param open revisions that are on their way to the readers, newest first
    /// @param unsaved the sentence for a person who has a draft of it, else null
    /// @param shipped path of a newer text that came along, null when there is none
    /// @param edit path of the form, null where nothing can be written
    /// @param editText words of the button that leads there
    /// @param history all revisions, newest first
    public record Row(
            String tag,
            String name,
            String shown,
            boolean isWarning,
            List<Line> open,
            @Nullable String unsaved,
            @Nullable String shipped,
            @Nullable String edit,
            String editText,
            List<Line> history) {}

    /// One revision.
    ///
    /// @param path of its page, without the language
    /// @param title its number
    /// @param state where it is, in words
    /// @param by who wrote it, when
    public record Line(String path, String title, String state, String by) {}
}
