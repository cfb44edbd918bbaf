package org.safar.content.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Things to do of one sort.
///
/// @param id of its heading: the staff home leads there
/// @param items the most pressing first
record WorkList(String id, String title, List<Item> items) {

    /// Shown at once; the others are folded away.
    private static final int FEW = 5;

    /// One thing to do.
    ///
    /// @param path where it is done, without the language of the page
    /// @param lang tag of the language of the title
    /// @param details what else to know, each a sentence or a word
    /// @param quote words of a reader, empty when there are none
    /// @param pressing what must not be missed, null when there is nothing
    record Item(
            String path,
            String title,
            String lang,
            List<String> details,
            String quote,
            @Nullable String pressing) {}

    /// @return what is shown at once
    public List<Item> first() {
        return items.stream().limit(FEW).toList();
    }

    /// @return what is folded away
    public List<Item> rest() {
        return items.stream().skip(FEW).toList();
    }
}
