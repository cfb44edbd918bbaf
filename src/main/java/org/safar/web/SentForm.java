package org.safar.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fields of a form as they were sent; what cannot be seen goes.
///
/// @param fields name → values
public record SentForm(MultivaluedMap<String, String> fields) {

    /// @return the field on one line
    public String line(String name) {
        return onOneLine(fields.getFirst(name));
    }

    /// @return the field with its lines
    public String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "")
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                .strip();
    }

    /// @return day, month and year, typed into three fields
    public TypedDate date(String name) {
        return new TypedDate(
                fields.getFirst(name + "-day"),
                fields.getFirst(name + "-month"),
                fields.getFirst(name + "-year"));
    }

    /// @return every value sent under that name, for checkboxes
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(SentForm::onOneLine)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// @return the number that the page put into a hidden field, 0 when there is none
    public long number(String name) {
        var text = line(name);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /// @return whether only the language was changed: show it again and check nothing
    public boolean staysHere() {
        return "stay-here".equals(fields.getFirst("go"));
    }

    private static String onOneLine(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }
}
