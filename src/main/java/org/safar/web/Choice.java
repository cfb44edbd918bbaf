package org.safar.web;

import org.jspecify.annotations.Nullable;

/// One answer of a select, of radios or of checkboxes.
///
/// @param value what the form sends
/// @param label what the person reads
/// @param hint a short explanation under the label, null when none is needed
/// @param chosen whether it is chosen already
public record Choice(String value, String label, @Nullable String hint, boolean chosen) {

    public Choice(String value, String label, boolean chosen) {
        this(value, label, null, chosen);
    }
}
