package org.safar.registry;

import org.jspecify.annotations.Nullable;

/// Who put events into the register. Kept for those who keep the register: neither hashed nor part
/// of any public answer.
///
/// @param enteredBy account (OIDC `sub`) of the one who entered them, or `null`
/// @param confirmedBy account of the one who confirmed them, or `null` where nobody had to
public record Entry(@Nullable String enteredBy, @Nullable String confirmedBy) {

    /// Events that come along with Safar.
    public static final Entry CAME_ALONG = new Entry(null, null);
}
