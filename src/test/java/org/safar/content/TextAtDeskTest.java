package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safar.i18n.Language;

/// What somebody goes on with who opens a text at a desk.
class TextAtDeskTest {

    @Test
    void whatWasWrittenLastIsGoneOnWith() {
        var desk =
                desk(
                        revision(2, RevisionState.IN_REVIEW, false),
                        revision(1, RevisionState.PUBLISHED, true));

        assertThat(desk.text().id()).isEqualTo(2);
        assertThat(desk.next().id()).isEqualTo(2);
        assertThat(desk.published().id()).isEqualTo(1);
        assertThat(desk.waiting().id()).isEqualTo(2);
    }

    @Test
    void aTextThatCameAlongBesideAnEditorsIsNotGoneOnWithButHasBeenSeen() {
        var desk =
                desk(
                        revision(3, RevisionState.DRAFT, true),
                        revision(2, RevisionState.PUBLISHED, false),
                        revision(1, RevisionState.REPLACED, true));

        assertThat(desk.text().id()).isEqualTo(2);
        assertThat(desk.newest()).isEqualTo(3);
    }

    @Test
    void whatWasSentBackIsLeftAsideWhenAmountsAreAdded() {
        var desk =
                desk(
                        revision(2, RevisionState.DRAFT, false),
                        revision(1, RevisionState.PUBLISHED, true));

        assertThat(desk.next().id()).isEqualTo(1);
        assertThat(desk.waiting()).isNull();
    }

    @Test
    void whatWasNeverWrittenIsNotThere() {
        assertThat(TextAtDesk.of(List.of())).isEmpty();
    }

    private static TextAtDesk desk(RevisionView... history) {
        return TextAtDesk.of(List.of(history)).orElseThrow();
    }

    private static RevisionView revision(long id, RevisionState state, boolean cameAlong) {
        return new RevisionView(
                id,
                "made",
                DocumentKind.CONTACT,
                Language.EN,
                new TextFile(new FrontMatter("made", Map.of()), ""),
                cameAlong,
                cameAlong ? null : "dilnoza",
                null,
                Instant.EPOCH,
                state,
                null,
                List.of());
    }
}
