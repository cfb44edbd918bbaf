package org.safar.content;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.MessageFaults;
import org.safar.i18n.Language;

/// The texts that come along: complete, true to their sources in form, and leading nowhere wrong.
class ContentTest {

    private static final Map<String, List<ContentFolder.Read>> DOCUMENTS =
            ContentTexts.byDocument();
    private static final Set<String> AMOUNTS = ShippedValues.read().keys();
    private static final Set<String> STAGES = Set.of("before", "arrived", "working", "return");
    private static final Set<String> TOPICS =
            Set.of(
                    "stay",
                    "permission",
                    "pay",
                    "police",
                    "danger",
                    "health",
                    "agents",
                    "abroad",
                    "home");

    /// Words of a guide in English: long enough to help, short enough to be read on a phone.
    private static final int FEWEST_WORDS = 250;

    private static final int MOST_WORDS = 500;

    private static final Pattern QUOTED = Pattern.compile("[«“\"][^»”\"]*[»”\"]");

    private static final Pattern LATIN = Pattern.compile("[A-Za-zʻʼ]+");

    static List<ContentFolder.Read> files() {
        return ContentFolder.files();
    }

    static Stream<ContentFolder.Read> translations() {
        return files().stream().filter(file -> file.language() != Language.EN);
    }

    static Stream<ContentFolder.Read> sources() {
        return files().stream().filter(file -> file.language() == Language.EN);
    }

    static Stream<ContentFolder.Read> documents() {
        return sources().filter(file -> file.kind().isProse());
    }

    static Stream<ContentFolder.Read> guides() {
        return sources().filter(file -> file.kind() == DocumentKind.GUIDE);
    }

    @Test
    void everyDocumentIsWrittenInEveryLanguage() {
        assertThat(DOCUMENTS).hasSizeGreaterThan(140);
        assertThat(DOCUMENTS.entrySet())
                .filteredOn(entry -> entry.getValue().getFirst().kind().isTranslated())
                .allSatisfy(entry ->
                        assertThat(
                                        entry.getValue().stream()
                                                .map(ContentFolder.Read::language)
                                                .collect(toSet()))
                                .as(entry.getKey())
                                .isEqualTo(EnumSet.allOf(Language.class)));
    }

    @Test
    void valuesAreNamedApartFromAllOthersAndHaveNoTranslations() {
        assertThat(files())
                .filteredOn(file -> ValueFacts.isName(file.document()))
                .hasSizeGreaterThan(20)
                .allMatch(file -> file.kind() == DocumentKind.VALUE)
                .allMatch(file -> file.language() == Language.EN);
        assertThat(files())
                .filteredOn(file -> file.kind() == DocumentKind.VALUE)
                .allMatch(file -> ValueFacts.isName(file.document()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTextHasItsFacts(ContentFolder.Read file) {
        var text = Text.of(file.language(), 1, file.file());

        assertThat(text.title()).hasSizeLessThanOrEqualTo(90);
        assertThat(text.summary()).hasSizeLessThanOrEqualTo(200);
        assertThat(text.version())
                .as("translated from the version that comes along")
                .isEqualTo(ContentTexts.source(file).file().front().number("version"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentSaysWhereItsFactsAreFromAndHowSureTheyAre(ContentFolder.Read file) {
        var front = file.file().front();

        assertThat(front.sources()).isNotEmpty();
        assertThat(front.day("review_due")).isAfter(front.day("checked_on"));
        assertThat(front.word("confidence")).isIn("confirmed", "reported", "uncertain");
        assertThat(front.countries("countries")).isNotEmpty();
        assertThat(front.words("topics")).isNotEmpty().isSubsetOf(TOPICS);
        assertThat(front.words("stages")).isSubsetOf(STAGES);
        assertThat(front.words("related")).allSatisfy(id -> isOf(DocumentKind.GUIDE, id));
        assertThat(front.words("contacts")).allSatisfy(id -> isOf(DocumentKind.CONTACT, id));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void aGuideIsShortAndBelongsToAStage(ContentFolder.Read file) {
        assertThat(file.file().front().words("stages")).isNotEmpty();
        assertThat(spokenWords(file)).isBetween(FEWEST_WORDS, MOST_WORDS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLinkLeadsSomewhere(ContentFolder.Read file) throws IOException {
        var pages = pages();

        assertThat(ContentTexts.targets(file.file().body()))
                .allSatisfy(target -> leadsSomewhere(target, pages));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyAmountIsInTheTableOfDatedValues(ContentFolder.Read file) {
        assertThat(ContentTexts.amounts(file.file().body()))
                .allSatisfy(amount ->
                        assertThat(amount.replaceAll("\\{\\{amount:|\\*\\d+|}}", ""))
                                .isIn(AMOUNTS));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noAmountAndNoTelephoneNumberIsTyped(ContentFolder.Read file) {
        var words = ContentTexts.words(file);

        assertThat(words).doesNotContain("₸", "₽").doesNotContainPattern("\\+\\d{6}");
        assertThat(QUOTED.matcher(words).replaceAll(""))
                .doesNotContainPattern("\\d\\s*(MCI|МРП|MRP|АЕК)\\b");
        assertThat(words)
                .as("numbers that nobody has rung")
                .doesNotContainPattern("\\b(116 ?16|1414|1282|1148)\\b");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsBuiltLikeItsSource(ContentFolder.Read file) {
        var source = ContentTexts.source(file).file().body();
        var body = file.file().body();

        assertThat(ContentTexts.shape(body)).isEqualTo(ContentTexts.shape(source));
        assertThat(ContentTexts.targets(body)).isEqualTo(ContentTexts.targets(source));
        assertThat(ContentTexts.amounts(body)).isEqualTo(ContentTexts.amounts(source));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsJoinedToAnAmount(ContentFolder.Read file) {
        assertThat(file.file().body()).doesNotContainPattern("}}[\\p{L}ʻʼ-]|[\\p{L}-]\\{\\{");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsWrittenInItsOwnLetters(ContentFolder.Read file) {
        var names = List.of(ContentTexts.words(ContentTexts.source(file)).split("[^A-Za-zʻʼ]+"));
        var lines = ContentTexts.words(file).lines().filter(line -> !line.isBlank());

        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(MessageFaults.of(file.language(), withoutNames(line, names)))
                                .isEmpty());
    }

    /// Names that stand on a screen or a door keep their letters; the English text has them too.
    private static String withoutNames(String line, List<String> names) {
        return LATIN.matcher(line.replaceAll("\\s+", " ").strip())
                .replaceAll(word -> names.contains(word.group()) ? "1" : word.group());
    }

    private static int spokenWords(ContentFolder.Read file) {
        var body = ContentTexts.words(file).lines().skip(2).toList();
        return (int)
                body.stream()
                        .flatMap(line -> Stream.of(line.split("\\s+")))
                        .filter(word -> word.matches(".*\\p{L}.*|\\d+"))
                        .count();
    }

    private static void leadsSomewhere(String target, Set<String> pages) {
        var scheme = target.split(":", 2)[0];
        var name = target.split(":", 2)[1];
        switch (scheme) {
            case "http", "https" -> assertThat(name).startsWith("//");
            case "page" -> assertThat(name).isIn(pages);
            case "phone" -> assertThat(phones(name)).isNotEmpty();
            default -> isOf(DocumentKind.ofWord(scheme).orElseThrow(), name);
        }
    }

    private static void isOf(DocumentKind kind, String id) {
        assertThat(DOCUMENTS).containsKey(id);
        assertThat(DOCUMENTS.get(id).getFirst().kind()).isEqualTo(kind);
    }

    private static List<String> phones(String contact) {
        isOf(DocumentKind.CONTACT, contact);
        return ContentTexts.source(DOCUMENTS.get(contact).getFirst())
                .file()
                .front()
                .words("phones");
    }

    /// @return paths of pages that read nothing from an address
    private static Set<String> pages() throws IOException {
        return Files.readAllLines(Path.of("src/docs/routes.txt")).stream()
                .filter(line -> line.contains("GET") && line.contains("/{language"))
                .map(line -> line.replaceFirst(".*/\\{language[^}]*}/?", "").split("\\s")[0])
                .collect(toSet());
    }
}
