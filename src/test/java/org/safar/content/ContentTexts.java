package org.safar.content;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.content.terms.TextWords;
import org.safar.i18n.Language;

/// Looks into the texts as they lie in the repository.
final class ContentTexts {

    private static final Pattern TARGET = Pattern.compile("]\\(([^)]*)\\)");
    private static final Pattern AMOUNT = Pattern.compile("\\{\\{[^}]*}}");

    private ContentTexts() {}

    private static final Map<String, List<ContentFolder.Read>> DOCUMENTS =
            ContentFolder.files().stream()
                    .collect(Collectors.groupingBy(ContentFolder.Read::document));

    static Map<String, List<ContentFolder.Read>> byDocument() {
        return DOCUMENTS;
    }

    static ContentFolder.Read source(ContentFolder.Read file) {
        return DOCUMENTS.get(file.document()).stream()
                .filter(other -> other.language() == Language.EN)
                .findFirst()
                .orElseThrow();
    }

    /// @return targets of the links, sorted
    static List<String> targets(String body) {
        return found(TARGET, body).map(link -> link.group(1)).sorted().toList();
    }

    /// @return amounts as they are written, sorted
    static List<String> amounts(String body) {
        return found(AMOUNT, body).map(MatchResult::group).sorted().toList();
    }

    /// @return for each line what it is: a heading, a step, a point, a paragraph
    static List<String> shape(String body) {
        return body.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst("(?s)^(## |- |\\d+\\. )?.*", "$1").strip())
                .map(mark -> mark.matches("\\d+\\.") ? "1." : mark)
                .toList();
    }

    /// @return the words of a text, without addresses and marks
    static String words(ContentFolder.Read file) {
        var text = file.file();
        var front = text.front();
        return TextWords.of(front.word("title"), front.word("summary"), text.body());
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
