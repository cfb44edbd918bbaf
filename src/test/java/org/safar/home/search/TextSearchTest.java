package org.safar.home.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.content.DocumentKind;
import org.safar.i18n.Language;

/// The order of what is found, in a handful of texts.
class TextSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void aTitleSaysMoreThanASummaryAndASummaryMoreThanABody() {
        var search =
                search(
                        guide("body", Language.EN, "One", "Two", "A passport."),
                        guide("title", Language.EN, "Passport", "Two", "Three"),
                        guide("summary", Language.EN, "One", "A passport.", "Three"),
                        guide("none", Language.EN, "One", "Two", "Three"));

        assertThat(ids(search, Language.EN, "passport"))
                .containsExactly("title", "summary", "body");
    }

    @Test
    void wordsThatAreEverywhereDecideNothing() {
        var search =
                search(
                        guide("a", Language.RU, "Не надо", "не", "не не не"),
                        guide("b", Language.RU, "Зарплату дают", "не", "не"),
                        guide("c", Language.RU, "Три", "не", "не"),
                        guide("d", Language.RU, "Четыре", "не", "не"));

        assertThat(ids(search, Language.RU, "не зарплату")).first().isEqualTo("b");
    }

    @Test
    void newsThatHaveEndedAreNotFound() {
        var search =
                search(
                        news("ended", TODAY.minusDays(1)),
                        news("last-day", TODAY),
                        news("open", null));

        assertThat(ids(search, Language.EN, "amnesty"))
                .containsExactlyInAnyOrder("last-day", "open");
    }

    @Test
    void aDocumentIsShownOnceAndInTheReadersLanguage() {
        var search =
                search(
                        guide("visa", Language.EN, "Visa", "One", "Two"),
                        guide("visa", Language.RU, "Виза", "Раз", "Два"),
                        guide("visa", Language.TG, "Виза", "Як", "Ду"));

        assertThat(hits(search, Language.TG, "виза"))
                .extracting(SearchHit::language)
                .containsExactly(Language.TG);
    }

    @Test
    void theReadersLanguageIsShownAlsoWhereAnotherFitsSomewhatBetter() {
        var search =
                search(
                        guide("pay", Language.RU, "Премия", "Раз", "Два"),
                        guide("pay", Language.TG, "Пул", "Премия", "Ду"));

        assertThat(hits(search, Language.TG, "премия"))
                .extracting(SearchHit::language)
                .containsExactly(Language.TG);
    }

    @Test
    void whatOnlyRussianSaysIsFoundInRussian() {
        var search =
                search(
                        guide("pay", Language.RU, "Премия", "Раз", "Два"),
                        guide("pay", Language.TG, "Пул", "Як", "Ду"));

        assertThat(hits(search, Language.TG, "премию"))
                .extracting(SearchHit::language)
                .containsExactly(Language.RU);
    }

    @Test
    void aReaderOfUzbekInCyrillicIsGivenTheLatinTextBeforeTheRussianOne() {
        var search =
                search(
                        guide("visa", Language.RU, "Виза", "Раз", "Два"),
                        guide("visa", Language.UZ, "Viza", "Bir", "Ikki"));

        assertThat(hits(search, Language.UZ_CYRL, "виза"))
                .extracting(SearchHit::language)
                .containsExactly(Language.UZ);
    }

    @Test
    void theSnippetIsTheSentenceThatWasFoundWithItsWordsMarked() {
        var body = "Nothing here.\n\n- Do not give your passports away. Another sentence.";
        var search = search(guide("a", Language.EN, "One", "Two", body));

        var snippet = hits(search, Language.EN, "passport").getFirst().snippet();

        assertThat(snippet.text()).isEqualTo("Do not give your passports away.");
        assertThat(snippet.parts())
                .filteredOn(Snippet.Part::isFound)
                .extracting(Snippet.Part::text)
                .containsExactly("passports");
    }

    @Test
    void aLongSentenceIsCutAroundWhatWasFound() {
        var body = "word ".repeat(200) + "passport" + " word".repeat(200);
        var search = search(guide("a", Language.EN, "One", "Two", body));

        var snippet = hits(search, Language.EN, "passport").getFirst().snippet();

        assertThat(snippet.text()).hasSizeLessThan(200).startsWith("…").endsWith("…");
        assertThat(snippet.parts()).extracting(Snippet.Part::text).contains("passport");
    }

    private static List<String> ids(TextSearch search, Language reader, String typed) {
        return hits(search, reader, typed).stream().map(SearchHit::id).toList();
    }

    private static List<SearchHit> hits(TextSearch search, Language reader, String typed) {
        return search.find(reader, FoldedWord.in(typed), TODAY)
                .sorted(Comparator.comparing(Ranked::score).reversed())
                .map(ranked -> ranked.hit().get())
                .toList();
    }

    private static TextSearch search(IndexedText... texts) {
        var forms = new WordForms();
        Map<Language, LanguageIndex> languages = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            var own = Arrays.stream(texts).filter(text -> text.language() == language).toList();
            languages.put(language, LanguageIndex.of(own, forms));
        }
        return new TextSearch(new SearchIndex(1, languages, forms), SameMeanings.load());
    }

    private static IndexedText guide(
            String id, Language language, String title, String summary, String body) {
        return text(DocumentKind.GUIDE, id, language, title, summary, body, null);
    }

    private static IndexedText news(String id, @Nullable LocalDate lastDay) {
        return text(DocumentKind.NEWS, id, Language.EN, "Amnesty", "One", "Two", lastDay);
    }

    private static IndexedText text(
            DocumentKind kind,
            String id,
            Language language,
            String title,
            String summary,
            String body,
            @Nullable LocalDate lastDay) {
        return new IndexedText(kind, id, language, title, List.of(), summary, body, lastDay);
    }
}
