package org.safar.content;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safar.i18n.Language;

/// A published document.
///
/// @param id the same in all languages
/// @param texts what is published of it, by language; the English source is always among them
public record Document(String id, DocumentKind kind, Map<Language, Text> texts) {

    /// @param source the English file of a document that is not published, or not yet
    /// @return the document with that text only
    /// @throws BadContentException when a fact that every text needs is missing
    public static Document ofSource(String id, DocumentKind kind, TextFile source) {
        return new Document(id, kind, Map.of(Language.EN, Text.of(Language.EN, 0, source)));
    }

    /// @return the English source, which holds the facts of the document
    public Text source() {
        return Objects.requireNonNull(texts.get(Language.EN));
    }

    /// @return the facts of the document
    public FrontMatter front() {
        return source().front();
    }

    /// @return number of the step that changed it last, in any language
    public long revision() {
        return texts.values().stream().mapToLong(Text::revision).max().orElseThrow();
    }

    /// The text for a reader of that language. Without one it is the next in line: Uzbek in Latin
    /// letters for Uzbek in Cyrillic ones, then Russian, then English.
    public ServedText in(Language asked) {
        var text = inLine(asked).map(texts::get).filter(Objects::nonNull).findFirst().orElseThrow();
        return new ServedText(this, asked, text);
    }

    /// @return the languages tried for a reader of that language, their own first
    public static Stream<Language> inLine(Language asked) {
        var next = asked == Language.UZ_CYRL ? Stream.of(Language.UZ) : Stream.<Language>empty();
        return Stream.concat(
                        Stream.concat(Stream.of(asked), next), Stream.of(Language.RU, Language.EN))
                .distinct();
    }

    /// @return whether its source may be read at all
    boolean isComplete() {
        return texts.keySet().containsAll(EnumSet.of(Language.EN));
    }
}
