package org.safar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.i18n.Language;

/// All words, in all languages, and nowhere else.
class TranslationsTest {

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]+");

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /// Parameters of tags that people read.
    private static final String READ =
            "(?:text|label|legend|hint|error|empty|title|caption|intro|big|key|what|due)";

    static List<MessageFile> files() {
        return MessageFile.all();
    }

    @Test
    void everyBundleIsWrittenInEveryLanguage() {
        assertThat(MessageFile.bundles())
                .isNotEmpty()
                .allSatisfy(bundle ->
                        assertThat(Language.values())
                                .allSatisfy(language ->
                                        assertThat(MessageFile.path(bundle, language)).exists()));
    }

    @Test
    void noFileBelongsToNobody() {
        assertThat(MessageFile.everything())
                .containsExactlyInAnyOrderElementsOf(
                        files().stream()
                                .map(file -> MessageFile.path(file.bundle(), file.language()))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranslationHasTheKeysOfItsSource(MessageFile file) {
        assertThat(file.words().keySet()).isEqualTo(file.inEnglish().words().keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranslationHasThePlaceholdersOfItsSource(MessageFile file) {
        var source = file.inEnglish().words();

        assertThat(file.words())
                .allSatisfy((key, message) ->
                        assertThat(MessageFaults.placeholders(message))
                                .isEqualTo(MessageFaults.placeholders(source.get(key))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranslationIsWrittenInItsOwnLetters(MessageFile file) {
        var source = file.inEnglish().words();

        assertThat(file.words())
                .allSatisfy((key, message) ->
                        assertThat(
                                        MessageFaults.of(
                                                file.language(),
                                                withoutNames(file, message, source.get(key))))
                                .isEmpty());
    }

    /// Newspapers and sites keep their names in every language; they stand in the English line too.
    private static String withoutNames(MessageFile file, String message, String english) {
        if (!file.bundle().equals("source") || file.language() == Language.EN) {
            return message;
        }
        var names = List.of(english.split("[^A-Za-z]+"));
        return LATIN_WORD
                .matcher(message)
                .replaceAll(word -> names.contains(word.group()) ? "1" : word.group());
    }

    @ParameterizedTest
    @MethodSource("files")
    void translatorsAreToldWhatTheWordsAreFor(MessageFile file) {
        assertThat(file.language() == Language.EN ? file.blocks() : List.<String>of())
                .allSatisfy(block -> assertThat(block).startsWith("#"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/i18n/letters.csv", useHeadersInDisplayName = true)
    void wrongLettersAreReported(String tag, String message, boolean right, String why) {
        assertThat(MessageFaults.of(Language.fromString(tag), message).isEmpty())
                .as(why)
                .isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{days} days left", "{0, plural, one {# day} other {# days}}"})
    void placeholdersAreFound(String message) {
        assertThat(MessageFaults.placeholders(message)).hasSize(1);
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoWordsOfItsOwn(Path template) throws IOException {
        assertThat(wordsIn(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello</p>",
                "<p>{#if name}Hello{/if}</p>",
                "<input placeholder=\"Name\">",
                "<input type=\"submit\" value=\"Send\">",
                "<svg><title>Days</title></svg>",
                "<a title='{x} days'>1</a>",
                "{#button text='Send' /}",
                "{#notice kind='info' title=\"Careful\"}{/notice}",
            })
    void wordsInATemplateAreReported(String template) {
        assertThat(wordsIn(template)).isNotEmpty();
    }

    private static List<String> wordsIn(String template) {
        var withoutComments =
                template.replaceAll("(?s)\\{!.*?!}", "")
                        // The class of the element main, see layout.html.
                        .replaceAll("\\{#shape}\\w*\\{/shape}", "");
        var literals =
                withoutComments
                        .replaceAll("\\b" + READ + "='[^']*\\p{L}[^']*'", "\u0000$0\u0000")
                        .replaceAll("\\b" + READ + "=\"[^\"{}]*\\p{L}[^\"{}]*\"", "\u0000$0\u0000");
        var html =
                Jsoup.parse(withoutComments.replaceAll("\\{[^{}]*}", " "), "", Parser.xmlParser());
        return Stream.of(
                        Stream.of(literals.split("\u0000"))
                                .filter(part -> part.matches("\\b" + READ + "=.*")),
                        html.select("*").stream().map(element -> element.ownText()),
                        Stream.of("title", "alt", "aria-label", "placeholder")
                                .flatMap(name -> html.select("*").eachAttr(name).stream()),
                        html.select("input[type=submit]").eachAttr("value").stream())
                .flatMap(found -> found)
                .filter(found -> found.matches("(?s).*\\p{L}.*"))
                .toList();
    }
}
