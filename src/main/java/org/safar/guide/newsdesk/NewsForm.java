package org.safar.guide.newsdesk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.web.TypedDate;

/// A news item as an editor typed it. The words are kept as typed, so that an error gives them
/// back.
///
/// @param kind `law`, `quota` or `scam`
/// @param confidence `confirmed`, `reported` or `uncertain`
/// @param countries codes
/// @param topics words of problems
/// @param banner whether it stands on the start page
record NewsForm(
        String kind,
        String title,
        String summary,
        String body,
        List<String> countries,
        List<String> topics,
        TypedDate startsOn,
        TypedDate endsOn,
        boolean banner,
        String confidence,
        String sourceTitle,
        String sourceAddress) {

    /// Nothing typed.
    static final NewsForm EMPTY =
            new NewsForm(
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    TypedDate.EMPTY,
                    TypedDate.EMPTY,
                    false,
                    "",
                    "",
                    "");

    static NewsForm read(MultivaluedMap<String, String> sent) {
        return new NewsForm(
                line(sent, "kind"),
                line(sent, "title"),
                line(sent, "summary"),
                lines(sent.getFirst("body")),
                all(sent, "countries"),
                all(sent, "topics"),
                date(sent, "starts-on"),
                date(sent, "ends-on"),
                sent.getFirst("banner") != null,
                line(sent, "confidence"),
                line(sent, "source-title"),
                line(sent, "source-address"));
    }

    private static String line(MultivaluedMap<String, String> sent, String name) {
        return lines(sent.getFirst(name)).replaceAll("\\s+", " ");
    }

    /// What cannot be seen goes.
    private static String lines(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                .strip();
    }

    private static List<String> all(MultivaluedMap<String, String> sent, String name) {
        return List.copyOf(Objects.requireNonNullElse(sent.get(name), List.of()));
    }

    private static TypedDate date(MultivaluedMap<String, String> sent, String name) {
        return new TypedDate(
                sent.getFirst(name + "-day"),
                sent.getFirst(name + "-month"),
                sent.getFirst(name + "-year"));
    }
}
