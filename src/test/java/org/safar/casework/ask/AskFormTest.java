package org.safar.casework.ask;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.casework.HelpFormReader;
import org.safar.i18n.Language;
import org.safar.web.SentForm;

class AskFormTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/casework/steps.csv", maxCharsPerColumn = 10_000)
    void whatIsWrongIsToldBesideItsField(
            @Nullable String country,
            @Nullable String region,
            @Nullable String topic,
            @Nullable String message,
            @Nullable String contact,
            @Nullable String nationality,
            String language,
            @Nullable String atFault,
            String why) {
        var form = form(country, region, topic, message, contact, nationality, language);

        assertThat(fields(form))
                .as(why)
                .containsExactlyInAnyOrder(atFault == null ? new String[0] : atFault.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # chosen, seen in, page, answered in, why
                    ,         ,        tg,   tg,          nothing was chosen yet
                    ru,       ru,      tg,   tg,          the page's own language, and the page changed
                    ky,       ru,      tg,   ky,          somebody chose it
                    ky,       ,        tg,   ky,          somebody chose it
                    """)
    void theLanguageOfTheAnswerFollowsThePageUntilOneIsChosen(
            @Nullable String chosen,
            @Nullable String seenIn,
            String page,
            String answeredIn,
            String why) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.add("answer-language", chosen);
        fields.add("seen-in", seenIn);

        var form = AskForm.read(new SentForm(fields), Language.fromString(page));

        assertThat(form.answerLanguage()).as(why).isEqualTo(answeredIn);
    }

    @Test
    void theKeyOfASendingStaysTheSame() {
        var form = AskForm.empty(Language.RU).withKey();

        assertThat(form.withKey().once()).isEqualTo(form.once());
        assertThat(form.withNewKey().once()).isNotEqualTo(form.once());
    }

    private static List<String> fields(AskForm form) {
        return switch (HelpFormReader.read(form.toHelpForm(), agency -> false)) {
            case HelpFormReader.Accepted ignored -> List.of();
            case HelpFormReader.Refused refused ->
                    refused.faults().stream().map(AskErrors::field).toList();
        };
    }

    private static AskForm form(@Nullable String... typed) {
        var all = Stream.of(typed).map(text -> text == null ? "" : text).toArray(String[]::new);
        return new AskForm(all[2], all[0], all[1], all[3], all[4], all[5], all[6], "", "");
    }
}
