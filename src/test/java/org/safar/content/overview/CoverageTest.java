package org.safar.content.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.content.DocumentKind;
import org.safar.content.Review;
import org.safar.i18n.Language;

/// What the picture of all texts says.
class CoverageTest {

    @Test
    void aTranslationThatAPersonHasReadIsReviewed() {
        var document = MadeDocument.document().reviewed(Language.TG).named("one");

        assertThat(CoverageState.of(document, Language.TG)).isEqualTo(CoverageState.REVIEWED);
    }

    @Test
    void aTranslationThatNobodyHasReadIsByMachine() {
        var document = MadeDocument.document().machine(Language.TG).named("one");

        assertThat(CoverageState.of(document, Language.TG)).isEqualTo(CoverageState.MACHINE);
    }

    @Test
    void aReviewedTranslationOfAnOlderMeaningIsOutdated() {
        var document = MadeDocument.document().outdated(Language.TG, Review.REVIEWED).named("one");

        assertThat(CoverageState.of(document, Language.TG)).isEqualTo(CoverageState.OUTDATED);
    }

    @Test
    void aTextThatReadersAreGivenInAnotherLanguageIsMissing() {
        var document = MadeDocument.document().machine(Language.UZ).named("one");

        assertThat(CoverageState.of(document, Language.UZ_CYRL)).isEqualTo(CoverageState.MISSING);
    }

    @Test
    void textsAreCountedByLanguageAndState() {
        var coverage =
                Coverage.of(
                        List.of(
                                MadeDocument.document().reviewed(Language.TG).named("one"),
                                MadeDocument.document().machine(Language.TG).named("two"),
                                MadeDocument.document()
                                        .outdated(Language.TG, Review.MACHINE)
                                        .named("three"),
                                MadeDocument.document().named("four")),
                        List.of(Language.TG, Language.KY),
                        Set.of());

        assertThat(coverage.count(Language.TG, CoverageState.REVIEWED)).isEqualTo(1);
        assertThat(coverage.count(Language.TG, CoverageState.MISSING)).isEqualTo(1);
        assertThat(coverage.countUpToDate(Language.TG)).isEqualTo(2);
        assertThat(coverage.countUpToDate(Language.KY)).isZero();
        assertThat(coverage.count(CoverageState.MISSING)).isEqualTo(5);
    }

    @Test
    void aNewerTextThatReadersDoNotSeeIsMarkedInItsLanguageOnly() {
        var coverage =
                Coverage.of(
                        List.of(MadeDocument.document().machine(Language.TG).named("one")),
                        List.of(Language.TG, Language.KY),
                        Set.of(new TextName("one", Language.KY)));

        assertThat(coverage.rows().getFirst().cells())
                .extracting(CoverageCell::isBeingWritten)
                .containsExactly(false, true);
    }

    @Test
    void aChangedMeaningTurnsAllTranslationsOutdated() {
        var document = MadeDocument.document();
        Coverage.TRANSLATIONS.forEach(language -> document.outdated(language, Review.MACHINE));

        var coverage = Coverage.of(List.of(document.named("one")), Coverage.TRANSLATIONS, Set.of());

        assertThat(coverage.rows().getFirst().languages(CoverageState.OUTDATED))
                .containsExactlyElementsOf(Coverage.TRANSLATIONS)
                .hasSize(6);
    }

    @Test
    void onlyOneKindIsLeft() {
        var coverage =
                Coverage.of(
                        List.of(
                                MadeDocument.document().named("one", DocumentKind.NEWS),
                                MadeDocument.document().named("two", DocumentKind.GUIDE)),
                        List.of(Language.TG),
                        Set.of());

        assertThat(coverage.ofKind(DocumentKind.NEWS).rows())
                .extracting(row -> row.document().id())
                .containsExactly("one");
    }
}
