package org.safar.registry.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.safar.web.TypedDate;

/// The fields of a form as they were sent.
///
/// @param sent name → values
record SentFields(MultivaluedMap<String, String> sent) {

    /// @return one line of text
    String line(String name) {
        return TypedText.line(sent.getFirst(name));
    }

    /// @return several lines of text
    String text(String name) {
        return TypedText.text(sent.getFirst(name));
    }

    /// @return the lines of a text, without empty ones
    List<String> lines(String name) {
        return TypedText.lines(sent.getFirst(name));
    }

    TypedDate date(String name) {
        return new TypedDate(
                sent.getFirst(name + "-day"),
                sent.getFirst(name + "-month"),
                sent.getFirst(name + "-year"));
    }

    List<String> all(String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .map(TypedText::line)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// @return whether only the language was changed: show it again and check nothing
    boolean staysHere() {
        return "stay-here".equals(sent.getFirst("go"));
    }
}
