package org.safar.casework.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safar.i18n.Language;
import org.safar.i18n.WordFile;

/// The ready answers of one language, in `i18n/answers/answers_<tag>.properties`.
///
/// @param all in the order of the English file: first answers first, closing last
public record CannedAnswers(List<ReadyAnswer> all) {

    private static final String TITLE = "_title";
    private static final String TEXT = "_text";
    private static final Map<Language, CannedAnswers> ANSWERS = load();

    public CannedAnswers {
        all = List.copyOf(all);
    }

    /// @return the ready answers in that language
    public static CannedAnswers of(Language language) {
        return Objects.requireNonNull(ANSWERS.get(language));
    }

    /// @return the answer, empty when none has this identifier
    public Optional<ReadyAnswer> find(String id) {
        return all.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    private static Map<Language, CannedAnswers> load() {
        var ids = ids();
        var answers = new EnumMap<Language, CannedAnswers>(Language.class);
        WordFile.inAllLanguages("answers", "answers")
                .forEach((language, file) ->
                        answers.put(
                                language,
                                new CannedAnswers(
                                        ids.stream().map(id -> answer(file, id)).toList())));
        return answers;
    }

    private static ReadyAnswer answer(WordFile file, String id) {
        return new ReadyAnswer(
                id, file.find(id + TITLE).orElseThrow(), file.find(id + TEXT).orElseThrow());
    }

    /// Properties forget the order of their file.
    private static List<String> ids() {
        var name = "answers/answers_en.properties";
        try (var file =
                Objects.requireNonNull(
                        CannedAnswers.class.getClassLoader().getResourceAsStream(name))) {
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.matches("[a-z_]+" + TITLE + "=.*"))
                    .map(line -> line.substring(0, line.indexOf(TITLE + "=")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
