package org.safar.content.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The pages for everybody that have an address of their own.
///
/// @param paths without the language, with placeholders in braces
record InnerPages(Set<String> paths) {

    /// The table of all addresses, see `RoutesTest`.
    private static final String TABLE = "/routes.txt";

    private static final Pattern PAGE =
            Pattern.compile("GET\\s+/\\{language[^}]*}/?(\\S*) \\| public");

    static InnerPages load() {
        try (var stream = InnerPages.class.getResourceAsStream(TABLE)) {
            var table =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return new InnerPages(
                    table.lines()
                            .map(PAGE::matcher)
                            .filter(matcher -> matcher.matches())
                            .map(matcher -> matcher.group(1))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param path as it stands in a link, perhaps with a question or a place on the page
    boolean has(String path) {
        return paths.contains(path.replaceFirst("[?#].*", ""));
    }
}
