package org.safar.content.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.web.Choice;

/// One revision: what it says, what became of it, and what the person may do with it.
///
/// @param heading its title and number
/// @param facts what is known about it, in words
/// @param steps what became of it, oldest first
/// @param others revisions that it can be compared with
/// @param difference to the chosen one, null when there is nothing to compare with
/// @param edit path of the form, null where nothing can be written
public record RevisionPageView(
        String path,
        String document,
        String heading,
        String number,
        String state,
        String tag,
        List<Fact> facts,
        List<Step> steps,
        List<Choice> others,
        @Nullable DifferenceView difference,
        PreviewView preview,
        DeedsView deeds,
        DeedForm typed,
        @Nullable String edit) {

    /// Something that is known about it.
    public record Fact(String name, String words) {}

    /// A step of it.
    ///
    /// @param note why, null when nothing was said
    public record Step(String what, String by, @Nullable String note) {}

    /// What the person may do now.
    ///
    /// @param ownTake whether giving it back means taking back one's own
    /// @param refused why not more, in words
    /// @param warning what else happens when it is published, null when nothing does
    public record DeedsView(
            boolean submit,
            boolean publish,
            boolean giveBack,
            boolean ownTake,
            boolean schedule,
            boolean withdraw,
            boolean archive,
            boolean undo,
            List<String> refused,
            @Nullable String warning) {

        /// @return whether there is any button at all
        public boolean any() {
            return submit || publish || giveBack || schedule || withdraw || archive || undo;
        }
    }
}
