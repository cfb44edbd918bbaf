package org.safar.home.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.ReadingMoment;
import org.safar.content.ServedText;
import org.safar.content.Text;
import org.safar.i18n.Language;

/// The index of everything published in one edition.
///
/// @param edition of the library
/// @param languages one index per language
/// @param forms of the words of all texts
record SearchIndex(long edition, Map<Language, LanguageIndex> languages, WordForms forms) {

    static SearchIndex of(ReadingMoment moment) {
        var languages = new EnumMap<Language, LanguageIndex>(Language.class);
        var forms = new WordForms();
        Arrays.stream(Language.values())
                .forEach(language ->
                        languages.put(language, LanguageIndex.of(texts(moment, language), forms)));
        return new SearchIndex(moment.library().edition(), languages, forms);
    }

    LanguageIndex in(Language language) {
        return languages.get(language);
    }

    private static List<IndexedText> texts(ReadingMoment moment, Language language) {
        return moment.library().documents().values().stream()
                .filter(document -> document.kind().hasPage())
                .flatMap(document ->
                        Stream.ofNullable(document.texts().get(language))
                                .map(text -> indexed(moment, document, text)))
                .toList();
    }

    private static IndexedText indexed(ReadingMoment moment, Document document, Text text) {
        var served = new ServedText(document, text.language(), text);
        return new IndexedText(
                document.kind(),
                document.id(),
                text.language(),
                text.title(),
                names(document, text),
                text.summary(),
                moment.words(served),
                document.kind() == DocumentKind.NEWS ? document.front().day("ends_on") : null);
    }

    private static List<String> names(Document document, Text text) {
        return Stream.of(
                        document.front().words("names").stream(),
                        text.front().words("names").stream(),
                        document.front().find("local_name").stream(),
                        document.front().find("city").stream(),
                        document.front().words("phones").stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
