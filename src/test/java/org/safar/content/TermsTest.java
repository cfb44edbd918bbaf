package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.i18n.Language;

/// One word for one thing: where the English text has a term of `i18n/terms.csv`, the translation
/// has the rendering of the termbase, in whatever form of the word.
class TermsTest {

    /// Parts of the termbase that texts use; the others are words of buttons.
    private static final Set<String> DOMAINS =
            Set.of(
                    "stay",
                    "papers",
                    "bodies",
                    "procedure",
                    "labour",
                    "money",
                    "agency",
                    "trafficking",
                    "help",
                    "country");

    private static final List<NamedCsvRecord> TERMS = rows(Path.of("i18n/terms.csv"));

    private static final List<NamedCsvRecord> EXCEPTIONS =
            rows(Path.of("src/test/resources/content/other-renderings.csv"));

    /// Words for people that wound. Names of police operations stand in quotation marks.
    private static final Pattern WOUNDS =
            Pattern.compile(
                    "нелегал|гастарбайтер|мардикор|mardikor|musofir|мусофир|жат елдік",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Each English text is asked about once, not once for each of its translations.
    private static final Map<String, List<NamedCsvRecord>> MENTIONED = new ConcurrentHashMap<>();

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    static Stream<ContentFolder.Read> translations() {
        return ContentFolder.files().stream().filter(file -> file.language() != Language.EN);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTermIsRenderedAsTheTermbaseSays(ContentFolder.Read file) {
        var english = ContentTexts.words(ContentTexts.source(file));

        assertThat(otherwise(english, ContentTexts.words(file), file.language()))
                .filteredOn(term -> !isExcepted(term, file))
                .as(file.toString())
                .isEmpty();
    }

    @Test
    void anotherRenderingIsFlagged() {
        var english = "Your employer must pay the fine.";

        assertThat(otherwise(english, "Хозяин обязан заплатить штраф.", Language.RU))
                .containsExactly("employer");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noWordForPeopleWounds(ContentFolder.Read file) {
        var words = QUOTED.matcher(ContentTexts.words(file)).replaceAll("");

        assertThat(words).doesNotContainPattern(WOUNDS);
        // In Uzbek it is an ordinary word.
        assertThat(file.language() == Language.TG && words.contains("бегона")).isFalse();
    }

    /// @return identifiers of terms that the English has and the translation renders otherwise
    private static List<String> otherwise(String english, String translated, Language language) {
        var text = ADDRESS.matcher(english.toLowerCase(Locale.ROOT)).replaceAll(" ");
        var words = translated.toLowerCase(language.locale());
        return MENTIONED.computeIfAbsent(text, TermsTest::mentioned).stream()
                .filter(term ->
                        sameInEnglish(term)
                                .noneMatch(other ->
                                        isRendered(words, other.getField(column(language)))))
                .map(term -> term.getField("id"))
                .toList();
    }

    private static List<NamedCsvRecord> mentioned(String text) {
        return TERMS.stream()
                .filter(term -> DOMAINS.contains(term.getField("domain")))
                .filter(term -> mentions(text, plain(term.getField("en"))))
                .toList();
    }

    /// Two terms may be one word in English, as lawyer and advocate are.
    private static Stream<NamedCsvRecord> sameInEnglish(NamedCsvRecord term) {
        var english = plain(term.getField("en"));
        return TERMS.stream().filter(other -> plain(other.getField("en")).equals(english));
    }

    /// A term inside a longer one does not count: "residence permit" in "temporary residence
    /// permit".
    private static boolean mentions(String text, String term) {
        var longer =
                TERMS.stream()
                        .map(other -> plain(other.getField("en")))
                        .filter(other -> other.length() > term.length() && other.contains(term))
                        .toList();
        var rest = text;
        for (var other : longer) {
            rest = rest.replace(other, " ");
        }
        return Pattern.compile("\\b" + Pattern.quote(term) + "(s|es)?\\b").matcher(rest).find();
    }

    private static boolean isRendered(String words, String renderings) {
        return Stream.of(plain(renderings).split("\\s*[;/]\\s*"))
                .anyMatch(rendering -> stems(rendering).allMatch(words::contains));
    }

    /// Endings differ with the case: what is left of a word is enough to know it.
    private static Stream<String> stems(String rendering) {
        return Pattern.compile("[\\p{L}ʻʼ’'-]+")
                .matcher(rendering)
                .results()
                .map(MatchResult::group)
                .map(TermsTest::stem);
    }

    private static String stem(String word) {
        if (word.length() <= 2) {
            return word;
        }
        return word.substring(
                0, word.length() > 4 ? Math.max(3, word.length() - 3) : word.length() - 1);
    }

    private static String plain(String term) {
        return term.replaceAll("\\([^)]*\\)", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String column(Language language) {
        return language.tag().replace('-', '_');
    }

    private static boolean isExcepted(String term, ContentFolder.Read file) {
        return EXCEPTIONS.stream()
                .filter(row -> row.getField("term").equals(term))
                .filter(row ->
                        Set.of("*", file.language().tag()).contains(row.getField("language")))
                .anyMatch(row -> Set.of("*", file.document()).contains(row.getField("document")));
    }

    private static List<NamedCsvRecord> rows(Path path) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
