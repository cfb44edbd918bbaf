package org.safar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The errors of a form in the order of its fields.
///
/// @param list empty when the form is right
public record FormErrors(List<FieldError> list) {

    /// A form that is right or was not sent yet.
    public static final FormErrors NONE = new FormErrors(List.of());

    public boolean any() {
        return !list.isEmpty();
    }

    /// @return the sentence for the input with this id, null when it is right; made for the
    ///   parameter `error` of the form tags
    public @Nullable String of(String fieldId) {
        return list.stream()
                .filter(error -> error.fieldId().equals(fieldId))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }
}
