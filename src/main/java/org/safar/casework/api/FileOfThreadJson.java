package org.safar.casework.api;

import org.jspecify.annotations.Nullable;

/// Says which file of which request is meant.
///
/// @param receipt of the request, as the person typed it
/// @param file `id` of the file, as the thread tells it
public record FileOfThreadJson(@Nullable String receipt, @Nullable String file) {

    @Override
    public String toString() {
        return "FileOfThreadJson";
    }
}
