package org.safar.content.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.content.DocumentKind;
import org.safar.content.EditingRules.Person;
import org.safar.content.EditingRules.Refusal;
import org.safar.content.RevisionState;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// What waits for whom.
class OpenWorkTest {

    private static final Person EDITOR = new Person("erlan", Set.of(StaffRole.EDITOR), Set.of());
    private static final Person TAJIK =
            new Person("farida", Set.of(StaffRole.TRANSLATOR), Set.of(Language.TG));

    @Test
    void whatWasHandedInWaitsForEverybodyWhoWorksInThatLanguage() {
        var work = work(text(1, Language.TG, "dilnoza", RevisionState.IN_REVIEW));

        assertThat(work.waiting(EDITOR)).hasSize(1);
        assertThat(work.waiting(TAJIK)).hasSize(1);
    }

    @Test
    void aTranslatorDoesNotSeeWhatWaitsInOtherLanguages() {
        var work =
                work(
                        text(2, Language.KY, "dilnoza", RevisionState.IN_REVIEW),
                        text(1, Language.EN, "dilnoza", RevisionState.IN_REVIEW));

        assertThat(work.waiting(TAJIK)).isEmpty();
        assertThat(work.waiting(EDITOR)).hasSize(2);
    }

    @Test
    void whatSomebodyWroteTheySeeAndMayNotDecide() {
        var work = work(text(1, Language.TG, "farida", RevisionState.IN_REVIEW));

        assertThat(work.waiting(TAJIK).getFirst().refusal(TAJIK)).contains(Refusal.OWN_TEXT);
        assertThat(work.countDecidable(TAJIK)).isZero();
        assertThat(work.countDecidable(EDITOR)).isEqualTo(1);
    }

    @Test
    void ofSeveralRevisionsOfOneTextTheNewestWaits() {
        var work =
                work(
                        text(5, Language.TG, "dilnoza", RevisionState.IN_REVIEW),
                        text(3, Language.TG, "dilnoza", RevisionState.IN_REVIEW));

        assertThat(work.waiting(EDITOR)).extracting(OpenText::revision).containsExactly(5L);
    }

    @Test
    void whatWaitsLongestComesFirst() {
        var work =
                work(
                        text(5, Language.KY, "dilnoza", RevisionState.IN_REVIEW),
                        text(3, Language.TG, "dilnoza", RevisionState.IN_REVIEW));

        assertThat(work.waiting(EDITOR)).extracting(OpenText::revision).containsExactly(3L, 5L);
    }

    @Test
    void aDraftIsHisWhoSavedItLast() {
        var work =
                work(
                        text(2, Language.TG, "erlan", RevisionState.DRAFT),
                        text(1, Language.TG, "farida", RevisionState.DRAFT));

        assertThat(work.drafts(EDITOR)).extracting(OpenText::revision).containsExactly(2L);
        assertThat(work.drafts(TAJIK)).isEmpty();
    }

    @Test
    void aDraftThatWasHandedInIsNoDraftAnyMore() {
        var work =
                work(
                        text(2, Language.TG, "farida", RevisionState.IN_REVIEW),
                        text(1, Language.TG, "farida", RevisionState.DRAFT));

        assertThat(work.drafts(TAJIK)).isEmpty();
    }

    @Test
    void whatIsScheduledIsAListOfItsOwn() {
        var work = work(text(1, Language.TG, "farida", RevisionState.SCHEDULED));

        assertThat(work.waiting(EDITOR)).isEmpty();
        assertThat(work.scheduled(EDITOR)).hasSize(1);
    }

    private static OpenWork work(OpenText... texts) {
        return new OpenWork(List.of(texts));
    }

    private static OpenText text(long id, Language language, String author, RevisionState state) {
        return new OpenText(
                id,
                "made",
                DocumentKind.GUIDE,
                language,
                "Made",
                author,
                Instant.EPOCH,
                state,
                null,
                null);
    }
}
