package org.safar.registry.redflag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedFlagTest {

    @Test
    void everyQuestionHasOneSourceAndTheyStandInTheOrderOfTheQuestions() {
        assertThat(RedFlag.all())
                .extracting(RedFlag::question)
                .containsExactly(RedFlagQuestion.values());
        assertThat(RedFlag.all())
                .allSatisfy(flag -> {
                    assertThat(flag.signWhen()).isNotEqualTo(RedFlagAnswer.UNKNOWN);
                    assertThat(flag.address()).matches("(https://.+)?");
                });
    }

    @ParameterizedTest
    @EnumSource(RedFlagAnswer.class)
    void anAnswerIsASignOrUnknownOrNeither(RedFlagAnswer answer) {
        for (var flag : RedFlag.all()) {
            var result =
                    RedFlagResult.of(
                            new RedFlagForm(Map.of(flag.question(), answer)), RedFlag.all());

            assertThat(result.signs().contains(flag)).isEqualTo(answer == flag.signWhen());
            assertThat(result.unknown().contains(flag.question()))
                    .isEqualTo(answer == RedFlagAnswer.UNKNOWN);
        }
    }

    @Test
    void whatIsNotAnsweredIsUnknown() {
        var result = RedFlagResult.of(RedFlagForm.EMPTY, RedFlag.all());

        assertThat(result.signs()).isEmpty();
        assertThat(result.unknown()).containsExactly(RedFlagQuestion.values());
    }
}
