package org.safar.content.files;

import java.util.Optional;
import java.util.regex.Pattern;
import org.safar.content.DocumentKind;
import org.safar.content.SeedFile;
import org.safar.i18n.Language;

/// Which text a file of an archive holds: its name says so.
record TextPlace(DocumentKind kind, String document, Language language) {

    /// Where texts lie in the repository; an archive unpacked there changes nothing else.
    private static final String FOLDER = "i18n/content/";

    private static final Pattern NAME =
            Pattern.compile(FOLDER + "([a-z]+)/([a-z0-9]+(?:-[a-z0-9]+)*)/([A-Za-z-]+)\\.md");

    /// Letters of an identifier, see the table `content_document`.
    private static final int LONGEST_DOCUMENT = 80;

    /// @return the place, empty when no text has that name
    static Optional<TextPlace> ofName(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches() || parts.group(2).length() > LONGEST_DOCUMENT) {
            return Optional.empty();
        }
        return DocumentKind.ofWord(parts.group(1))
                .flatMap(kind ->
                        Language.ofTag(parts.group(3))
                                .map(language -> new TextPlace(kind, parts.group(2), language)));
    }

    /// @return the name in an archive
    static String name(SeedFile file) {
        return FOLDER + file.path();
    }

    /// @return document and language, which are the text whatever its kind
    String text() {
        return document + "/" + language.tag();
    }
}
