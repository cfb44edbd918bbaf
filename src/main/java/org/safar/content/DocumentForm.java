package org.safar.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// Reads what programs ask about documents, and collects what is wrong with it.
record DocumentForm(
        @Nullable String kind,
        @Nullable String country,
        @Nullable String stage,
        @Nullable String topic,
        @Nullable String cursor) {

    private static final String WORD = "[a-z]{1,20}";

    /// @throws ProblemException with status 422 when something is wrong
    DocumentQuery toQuery() {
        var faults = new ArrayList<Problem.Fault>();
        var query =
                new DocumentQuery(
                        read(kind, "kind", "unknown-kind", DocumentForm::kindOf, faults),
                        read(country, "country", "unknown-country", Country::ofCode, faults),
                        read(stage, "stage", "unknown-stage", DocumentForm::word, faults),
                        read(topic, "topic", "unknown-topic", DocumentForm::word, faults),
                        Optional.ofNullable(
                                        read(
                                                cursor,
                                                "cursor",
                                                "bad-cursor",
                                                DocumentForm::identifier,
                                                faults))
                                .orElse(""));
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.unprocessable("invalid-query", faults));
        }
        return query;
    }

    private static Optional<DocumentKind> kindOf(String word) {
        return DocumentKind.ofWord(word).filter(DocumentKind::isProse);
    }

    private static Optional<String> word(String typed) {
        return Optional.of(typed).filter(it -> it.matches(WORD));
    }

    private static Optional<String> identifier(String typed) {
        return Optional.of(typed).filter(it -> it.matches("[a-z0-9-]{1,80}"));
    }

    private static <T> @Nullable T read(
            @Nullable String typed,
            String name,
            String code,
            Function<String, Optional<T>> reader,
            List<Problem.Fault> faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var value = reader.apply(typed.strip());
        if (value.isEmpty()) {
            faults.add(new Problem.Fault("/" + name, code));
        }
        return value.orElse(null);
    }
}
