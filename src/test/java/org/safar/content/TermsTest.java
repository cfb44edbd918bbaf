package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.content.terms.Term;
import org.safar.content.terms.Termbase;
import org.safar.i18n.Language;

/// One word for one thing: where the English text has a term of `i18n/terms.csv`, the translation
/// has the rendering of the termbase, in whatever form of the word.
class TermsTest {

    private static final Termbase TERMBASE = Termbase.load();

    /// Words for people that wound. Names of police operations stand in quotation marks.
    private static final Pattern WOUNDS =
            Pattern.compile(
                    "нелегал|гастарбайтер|мардикор|mardikor|musofir|мусофир|жат елдік",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    static Stream<ContentFolder.Read> translations() {
        return ContentFolder.files().stream().filter(file -> file.language() != Language.EN);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTermIsRenderedAsTheTermbaseSays(ContentFolder.Read file) {
        var english = ContentTexts.words(ContentTexts.source(file));

        assertThat(otherwise(english, ContentTexts.words(file), file.language()))
                .filteredOn(term -> !TERMBASE.isExcepted(term, file.language(), file.document()))
                .extracting(Term::id)
                .as(file.toString())
                .isEmpty();
    }

    @Test
    void anotherRenderingIsFlagged() {
        var english = "Your employer must pay the fine.";

        assertThat(otherwise(english, "Хозяин обязан заплатить штраф.", Language.RU))
                .extracting(Term::id)
                .containsExactly("employer");
    }

    @Test
    void aTermInsideOfALongerOneIsNotMentioned() {
        assertThat(TERMBASE.mentionedIn("You need a temporary residence permit."))
                .extracting(Term::id)
                .containsExactly("temporary-residence-permit");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noWordForPeopleWounds(ContentFolder.Read file) {
        var words = QUOTED.matcher(ContentTexts.words(file)).replaceAll("");

        assertThat(words).doesNotContainPattern(WOUNDS);
        // In Uzbek it is an ordinary word.
        assertThat(file.language() == Language.TG && words.contains("бегона")).isFalse();
    }

    /// @return terms that the English has and the translation renders otherwise
    private static List<Term> otherwise(String english, String translated, Language language) {
        return TERMBASE.otherwise(TERMBASE.mentionedIn(english), translated, language);
    }
}
