package org.safar.content;

import java.util.Arrays;
import java.util.Optional;

/// What a document is.
public enum DocumentKind {
    /// One question of somebody who works in another country, with steps.
    GUIDE("guide", "guides"),
    /// A system, an office's programme or a word, in one paragraph.
    SYSTEM("system", "systems"),
    /// What has changed, or a warning; it ends by itself.
    NEWS("news", "news"),
    /// Somebody who helps or decides.
    CONTACT("contact", "contacts"),
    /// An amount that the law sets for a time; readers see it inside of other texts only.
    VALUE("value", "values");

    private final String word;
    private final String path;

    DocumentKind(String word, String path) {
        this.word = word;
        this.path = path;
    }

    /// @return the word for it in files, in the API and in links of texts
    public String word() {
        return word;
    }

    /// @return path of the list of all of them, without the language; a document's page is below it
    public String path() {
        return path;
    }

    /// @return whether it is a text to be read: contacts are more than that, values less
    public boolean isProse() {
        return this != CONTACT && this != VALUE;
    }

    /// @return whether each document of this kind has a page that everybody may open
    public boolean hasPage() {
        return this != VALUE;
    }

    /// @return whether it is written in all languages; a number has none
    public boolean isTranslated() {
        return this != VALUE;
    }

    /// @return the kind with that word
    public static Optional<DocumentKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
