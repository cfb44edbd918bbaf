package org.safar.content.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safar.content.BadContentException;
import org.safar.content.FrontMatter;
import org.safar.content.TextFile;

/// The facts above an English text as people type them: YAML, without what has a field of its own.
final class TypedFacts {

    /// Title and summary are typed above; the version follows from the change.
    private static final List<String> ELSEWHERE = List.of("title", "summary", "version");

    private static final String DASHES = "---\n";

    private TypedFacts() {}

    /// @return the facts, one below the other
    static String of(FrontMatter front) {
        var facts = new LinkedHashMap<>(front.values());
        ELSEWHERE.forEach(facts::remove);
        return facts.isEmpty() ? "" : written(facts);
    }

    /// @param text facts as they were typed
    /// @throws BadContentException when they cannot be read, or name something that has its own
    ///   field
    static FrontMatter read(String text) {
        if (text.isBlank()) {
            return new FrontMatter("facts", Map.of());
        }
        // Dashes would end the facts and begin the text.
        if (text.lines().anyMatch(line -> line.startsWith("---"))) {
            throw new BadContentException("facts", "a line of dashes does not belong there");
        }
        var front = TextFile.read("facts", DASHES + text.stripTrailing() + "\n" + DASHES).front();
        ELSEWHERE.stream()
                .filter(front.values()::containsKey)
                .findFirst()
                .ifPresent(key -> {
                    throw front.fault(
                            "`" + key + "` has a field of its own, or follows from the change");
                });
        return front;
    }

    /// Puts the keys into the order in which they stood before: a small change of a text must be a
    /// small change of its file. A new one stands behind the one before it.
    ///
    /// @param before keys in the order of the file, none for a new one
    static Map<String, Object> ordered(Map<String, Object> values, List<String> before) {
        var order = new ArrayList<>(before.stream().filter(values::containsKey).toList());
        var place = 0;
        for (var key : values.keySet()) {
            if (!order.contains(key)) {
                order.add(place, key);
            }
            place = order.indexOf(key) + 1;
        }
        var ordered = new LinkedHashMap<String, Object>();
        order.forEach(key -> ordered.put(key, values.get(key)));
        return ordered;
    }

    private static String written(Map<String, Object> facts) {
        var file = new TextFile(new FrontMatter("facts", facts), "").written();
        return file.substring(DASHES.length(), file.length() - DASHES.length());
    }
}
