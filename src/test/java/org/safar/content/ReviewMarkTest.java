package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.ReviewMark.Fault;
import org.safar.i18n.Language;

/// Whose name stands on a translation.
class ReviewMarkTest {

    private static final String MACHINE =
            """
            ---
            title: Як
            summary: x
            translated_from: 1
            status: machine
            ---
            Матн.
            """;

    private static final String REVIEWED =
            """
            ---
            title: Як
            summary: x
            translated_from: 1
            status: reviewed
            reviewed_by: Фарида
            ---
            Матн.
            """;

    @Test
    void whoHasReadAllOfItIsNamed() {
        var marked = marked(MACHINE, new ReviewMark(true, "Фарида"));

        assertThat(marked.written()).isEqualTo(REVIEWED);
    }

    @Test
    void theMarkedTextIsReadAsReviewed() {
        var text = Text.of(Language.TG, 1, marked(MACHINE, new ReviewMark(true, "Фарида")));

        assertThat(text.review()).isEqualTo(Review.REVIEWED);
        assertThat(text.reviewedBy()).isEqualTo("Фарида");
    }

    @Test
    void aNameDoesNotStayOnATextThatThePersonHasNotRead() {
        var marked = marked(REVIEWED, new ReviewMark(false, "Фарида"));

        assertThat(marked.written()).isEqualTo(MACHINE);
    }

    @Test
    void theEnglishSourceStaysAsItIs() {
        var source = TextFile.read("x", "---\ntitle: One\nversion: 1\n---\nText.\n");

        assertThat(new ReviewMark(true, "Somebody").on(Language.EN, source)).isSameAs(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "\n\t"})
    void aNameThatNobodySeesIsMissing(String typed) {
        assertThat(new ReviewMark(true, typed).fault()).contains(Fault.NAME_MISSING);
    }

    @Test
    void aNameIsNotNeededWithoutTheTick() {
        assertThat(new ReviewMark(false, "").fault()).isEmpty();
    }

    @Test
    void aNameOfMoreThanAHundredLettersIsTooLong() {
        assertThat(new ReviewMark(true, "я".repeat(100)).fault()).isEmpty();
        assertThat(new ReviewMark(true, "я".repeat(101)).fault()).contains(Fault.NAME_TOO_LONG);
    }

    @Test
    void aNameIsKeptOnOneLine() {
        var marked = marked(MACHINE, new ReviewMark(true, " Фарида\nstatus:  x\u202e "));

        assertThat(marked.front().word("reviewed_by")).isEqualTo("Фарида status: x");
        assertThat(TextFile.read("x", marked.written()).front().word("reviewed_by"))
                .isEqualTo("Фарида status: x");
    }

    @Test
    void aMarkWithAFaultIsPutOnNoText() {
        var mark = new ReviewMark(true, "");

        assertThatThrownBy(() -> marked(MACHINE, mark)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNameOfBeforeIsOfferedAgainAndTheTickIsNot() {
        var before = ReviewMark.before(TextFile.read("x", REVIEWED));

        assertThat(before).isEqualTo(new ReviewMark(false, "Фарида"));
    }

    private static TextFile marked(String file, ReviewMark mark) {
        return mark.on(Language.TG, TextFile.read("x", file));
    }
}
