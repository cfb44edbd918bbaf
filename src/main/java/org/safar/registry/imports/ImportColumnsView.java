package org.safar.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.web.Choice;
import org.safar.web.FormErrors;

/// The pages that ask what columns and words mean: a question for each.
record ImportColumnsView(ImportDetails details, FormErrors errors, List<Question> questions) {

    /// @param id name of the field
    /// @param label the heading or the word as it stands in the file
    /// @param hint cells of the column as examples, or `null`
    /// @param error the sentence when it is wrong, or `null`
    record Question(
            String id,
            String label,
            @Nullable String hint,
            @Nullable String error,
            List<Choice> choices) {}

    static ImportColumnsView ofColumns(
            ImportDetails details,
            ListShape shape,
            Map<Integer, ListColumn> chosen,
            FormErrors errors,
            ImportWords words) {
        var questions = new ArrayList<Question>();
        for (var index = 0; index < shape.columns().size(); index++) {
            var column = shape.columns().get(index);
            var id = ImportColumnsForm.FIELD + index;
            questions.add(
                    new Question(
                            id,
                            column.heading().isEmpty()
                                    ? words.messages().columnNoHeading()
                                    : column.heading(),
                            column.examples().isEmpty()
                                    ? null
                                    : words.messages()
                                            .columnExamples(String.join(" · ", column.examples())),
                            errors.of(id),
                            columns(Optional.ofNullable(chosen.get(index)), words)));
        }
        return new ImportColumnsView(details, errors, questions);
    }

    private static List<Choice> columns(Optional<ListColumn> chosen, ImportWords words) {
        return Stream.of(ListColumn.values())
                .map(it ->
                        new Choice(
                                it.word(), words.column(it), chosen.filter(it::equals).isPresent()))
                .toList();
    }

    static ImportColumnsView ofWords(
            ImportDetails details,
            List<String> asked,
            Map<String, ListedStatus> chosen,
            FormErrors errors,
            ImportWords words) {
        var questions = new ArrayList<Question>();
        for (var index = 0; index < asked.size(); index++) {
            var id = ImportColumnsForm.Words.FIELD + index;
            var status = Optional.ofNullable(chosen.get(asked.get(index)));
            questions.add(
                    new Question(
                            id,
                            asked.get(index),
                            null,
                            errors.of(id),
                            Stream.of(ListedStatus.values())
                                    .map(it ->
                                            new Choice(
                                                    it.word(),
                                                    words.status(it),
                                                    status.filter(it::equals).isPresent()))
                                    .toList()));
        }
        return new ImportColumnsView(details, errors, questions);
    }
}
