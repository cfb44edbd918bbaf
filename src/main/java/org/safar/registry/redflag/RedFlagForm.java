package org.safar.registry.redflag;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a worker answered. Nothing of it can be wrong: what is no answer is no answer.
///
/// @param answers questions that were not answered are missing
public record RedFlagForm(Map<RedFlagQuestion, RedFlagAnswer> answers) {

    /// A form in which nothing was answered.
    public static final RedFlagForm EMPTY = new RedFlagForm(Map.of());

    public RedFlagForm {
        answers = Map.copyOf(answers);
    }

    static RedFlagForm read(MultivaluedMap<String, String> sent) {
        var answers = new EnumMap<RedFlagQuestion, RedFlagAnswer>(RedFlagQuestion.class);
        Arrays.stream(RedFlagQuestion.values())
                .forEach(question ->
                        Optional.ofNullable(sent.getFirst(question.word()))
                                .flatMap(RedFlagAnswer::ofWord)
                                .ifPresent(answer -> answers.put(question, answer)));
        return new RedFlagForm(answers);
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /// @return the answer, [RedFlagAnswer#UNKNOWN] when there is none
    public RedFlagAnswer to(RedFlagQuestion question) {
        return answers.getOrDefault(question, RedFlagAnswer.UNKNOWN);
    }
}
