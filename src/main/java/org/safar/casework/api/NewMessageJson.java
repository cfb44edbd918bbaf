package org.safar.casework.api;

import org.jspecify.annotations.Nullable;

/// A message that somebody adds to their request.
///
/// @param receipt of the request, as the person typed it
/// @param text at most 20,000 characters
public record NewMessageJson(@Nullable String receipt, @Nullable String text) {

    @Override
    public String toString() {
        return "NewMessageJson";
    }
}
